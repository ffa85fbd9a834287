import { buildSchema, type GraphQLField } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphqlClient, signedIn } from '../harness/graphql-client';
import { liveClient } from '../harness/live-client';
import { callOf } from './document-of';
import { MATRIX, ROLES } from './matrix';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));

const fieldsOf = (type: string): GraphQLField<unknown, unknown>[] => {
  const found = schema.getType(type);
  return found && 'getFields' in found ? (Object.values(found.getFields()) as GraphQLField<unknown, unknown>[]) : [];
};

const ROWS = ['Query', 'Mutation'].flatMap((type) =>
  fieldsOf(type).map((field) => ({ type, field, name: `${type}.${field.name}` })),
);
const ALL = [...ROWS.map(({ name }) => name), ...fieldsOf('Subscription').map(({ name }) => `Subscription.${name}`)];
const TURNED_AWAY = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/** A caller of that role with a session of its own: some calls end it. */
const callerOf = (role: string): Promise<GraphqlClient> =>
  role === 'visitor' ? Promise.resolve(new GraphqlClient()) : signedIn(role);

describe('the authorisation matrix', () => {
  it('has a row for each field of the API, and no other', () => {
    expect(Object.keys(MATRIX).sort()).toEqual([...ALL].sort());
  });

  it.each(ROWS)('$name lets in whom the matrix says', async ({ type, field, name }) => {
    const { document, variables } = callOf(type.toLowerCase(), field);
    const seen: string[] = [];
    for (const role of ROLES) {
      const { errors } = await (await callerOf(role)).ask(document, variables);
      expect(errors.filter(({ extensions }) => extensions.code === 'INTERNAL')).toEqual([]);
      seen.push(errors.some(({ extensions }) => TURNED_AWAY.has(extensions.code)) ? '-' : '+');
    }
    expect(`${name}: ${seen.join(' ')}`).toBe(`${name}: ${MATRIX[name]}`);
  });

  it.each(fieldsOf('Subscription').map(({ name }) => name))(
    'Subscription.%s lets in whom the matrix says',
    async (name) => {
      const seen: string[] = [];
      for (const role of ROLES) seen.push((await mayFollow(await callerOf(role), name)) ? '+' : '-');
      expect(seen.join(' ')).toBe(MATRIX[`Subscription.${name}`]);
    },
  );
});

/** Whether the server keeps the subscription open: it answers a ping after having had to judge it. */
async function mayFollow(caller: GraphqlClient, field: string): Promise<boolean> {
  const client = liveClient(caller);
  try {
    return await new Promise<boolean>((resolve) => {
      client.subscribe(
        { query: `subscription { ${field} { __typename } }` },
        { next: (result) => resolve(!result.errors), error: () => resolve(false), complete: () => resolve(false) },
      );
      // judged in order: by the time another operation is answered, the subscription was accepted or refused
      client.subscribe(
        { query: '{ manufacture { name } }' },
        { next: () => resolve(true), error: () => resolve(false), complete: () => undefined },
      );
    });
  } finally {
    await client.dispose();
  }
}
