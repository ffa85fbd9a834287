import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '@etabli/api-kit';
import { buildSchema, GraphQLError, type GraphQLObjectType } from 'graphql';
import { compiledReads } from './compiled-reads.plugin';

const schema = buildSchema(`
  scalar Instant
  enum Kind { BOOKING OUT_OF_SERVICE }
  type Occupation { id: ID! kind: Kind! startsAt: Instant! label: String reason: String sure: String! }
  type Row { name: String occupations: [Occupation!]! }
  type Planning { from: Instant! rows: [Row!]! }
  type Query { planning(from: Instant!, broken: Boolean): Planning! other: Int }`);

const [query, occupation] = ['Query', 'Occupation'].map((name) =>
  (schema.getType(name) as GraphQLObjectType).getFields(),
);
query!['planning']!.resolve = (_, { from, broken }: { from: string; broken?: boolean }) => {
  if (from === 'never') throw new GraphQLError('Refused.', { extensions: { code: 'REFUSED' } });
  const occupied = {
    id: 7,
    kind: broken ? 'UNKNOWN' : 'BOOKING',
    startsAt: from,
    label: null,
    sure: broken ? null : 'yes',
  };
  return Promise.resolve({
    from,
    rows: [
      { name: 'Toupie', occupations: [occupied] },
      { name: null, occupations: [] },
    ],
  });
};
occupation!['reason']!.resolve = (_, _args, context: { fail?: boolean }) =>
  context.fail ? Promise.reject(new Error('Down.')) : Promise.resolve('Sharp');

let executed = 0;
const counting: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () => Promise.resolve({ executionDidStart: () => Promise.resolve(void (executed += 1)) }),
};
const alone = new ApolloServer<GraphqlContext>({ schema, includeStacktraceInErrorResponses: false });
const compiled = new ApolloServer<GraphqlContext>({
  schema,
  includeStacktraceInErrorResponses: false,
  plugins: [compiledReads(), counting],
});

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly context?: object;
}

async function answer(server: ApolloServer<GraphqlContext>, { context = {}, ...asked }: Asked) {
  const { body, http } = await server.executeOperation(asked, { contextValue: context as GraphqlContext });
  return JSON.parse(JSON.stringify({ body, status: http.status })) as unknown;
}

const ALL = '{ from rows { name occupations { id kind startsAt label reason } } }';
const WEEK = `query ($from: Instant!) { planning(from: $from) ${ALL} }`;

describe('compiled reads', () => {
  beforeEach(() => void (executed = 0));
  afterAll(() => Promise.all([alone.stop(), compiled.stop()]));

  it('execute a document themselves from the second time on', async () => {
    const asked = { query: `${WEEK} # once, twice`, variables: { from: 'monday' } };
    for (let time = 0; time < 3; time += 1) await answer(compiled, asked);
    expect(executed).toBe(1);
  });

  it('leave every other document to Apollo', async () => {
    for (let time = 0; time < 3; time += 1) {
      await answer(compiled, { query: '{ other }' });
      await answer(compiled, { query: `{ other planning(from: "monday") ${ALL} }` });
    }
    expect(executed).toBe(6);
  });

  it.each<[string, Asked]>([
    ['plain', { query: WEEK, variables: { from: 'monday' } }],
    ['literal', { query: `{ planning(from: "monday") ${ALL} }` }],
    [
      'aliased, in fragments',
      {
        query: `query A { p: planning(from: "m") { ...P } q: planning(from: "n") { __typename } } query B { other } fragment P on Planning { rows { n: name ... on Row { occupations { at: startsAt } } } }`,
        operationName: 'A',
      },
    ],
    [
      'with directives',
      {
        query: 'query ($is: Boolean!) { planning(from: "m") { from @include(if: $is) rows @skip(if: $is) { name } } }',
        variables: { is: true },
      },
    ],
    ['refused', { query: WEEK, variables: { from: 'never' } }],
    ['without its variable', { query: WEEK }],
    ['with a failing field', { query: WEEK, variables: { from: 'monday' }, context: { fail: true } }],
    ['with a value that its type forbids', { query: `{ planning(from: "m", broken: true) ${ALL} }` }],
    [
      'with nothing where something must be',
      { query: '{ planning(from: "m", broken: true) { rows { occupations { sure } } } }' },
    ],
  ])('answer as Apollo alone would: %s', async (_case, asked) => {
    const expected = await answer(alone, asked);
    for (let time = 0; time < 3; time += 1) expect(await answer(compiled, asked)).toEqual(expected);
  });
});
