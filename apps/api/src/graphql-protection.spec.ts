import {
  buildSchema,
  GraphQLError,
  Kind,
  parse,
  print,
  separateOperations,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphqlProtection, MOST_TOKENS } from './graphql-protection';

const WEB = 'apps/web/src';
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const { validationRules } = graphqlProtection();
const written = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .map((path) => readFileSync(join(WEB, path), 'utf8'));
const screens = separateOperations(parse(written.join('\n')));

function faults(document: DocumentNode): readonly string[] {
  try {
    const sent = parse(print(document), { maxTokens: MOST_TOKENS });
    return validate(schema, sent, [...specifiedRules, ...validationRules]).map(({ message }) => message);
  } catch (fault) {
    if (fault instanceof GraphQLError) return [fault.message];
    throw fault;
  }
}

/** What a screen sends once, asked for under 25 names. */
function manyTimes(name: string): DocumentNode {
  return visit(screens[name] ?? parse('{ __typename }'), {
    OperationDefinition: (operation) => {
      const [field] = operation.selectionSet.selections;
      if (field?.kind !== Kind.FIELD) return undefined;
      const selections = Array.from({ length: 25 }, (_, turn) => ({
        ...field,
        alias: { kind: Kind.NAME, value: `turn${turn}` } as const,
      }));
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
}

describe('the limits of documents', () => {
  it('let through all that our screens ask', () => {
    expect(Object.keys(screens).length).toBeGreaterThan(100);
    expect(
      Object.entries(screens).flatMap(([name, document]) => faults(document).map((fault) => [name, fault])),
    ).toEqual([]);
  });

  it('refuse what costs too much', () => {
    expect(validate(schema, manyTimes('BookSlot'))).toEqual([]);
    expect(faults(manyTimes('BookSlot'))).toEqual([expect.stringMatching(/cost/i)]);
  });

  it('refuse what is too long to be read', () => {
    expect(faults(parse(`{ ${'viewer { id } '.repeat(MOST_TOKENS)} }`))).not.toEqual([]);
  });
});
