/** What leads from the statements of one script of tables to those of another, apart from the columns of tables in both. */
export interface StatementDifference {
  /** Constraints and indexes that go, or come back otherwise. */
  readonly drops: readonly string[];
  /** Tables, constraints and indexes that are new or otherwise, word for word and in the order of the script. */
  readonly additions: readonly string[];
}

/**
 * Compares what the scripts say, statement by statement. Read back from a database, a constraint loses what the reader does not know of
 * (NULLS NOT DISTINCT, DEFERRABLE): so the words of the script are what a migration runs.
 */
export function statementDifference(from: string, to: string): StatementDifference {
  const [before, after] = [objectsOf(from), objectsOf(to)];
  const gone = [...before.values()].filter(({ key, text }) => after.get(key)?.text !== text);
  const come = [...after.values()].filter(({ key, text }) => before.get(key)?.text !== text);
  const tables = new Set([...after.values()].filter(({ kind }) => kind === 'table').map(({ table }) => table));
  return {
    drops: gone.filter(({ kind, table }) => kind !== 'table' && tables.has(table)).map(dropOf),
    additions: come.filter(({ kind, key }) => kind !== 'table' || !before.has(key)).map(({ text }) => text),
  };
}

interface SchemaObject {
  readonly kind: 'table' | 'constraint' | 'index';
  readonly table: string;
  readonly name: string;
  readonly key: string;
  readonly text: string;
}

const FORMS: readonly (readonly [SchemaObject['kind'], RegExp])[] = [
  ['table', /^create table "?(?<table>\w+)"?/],
  ['constraint', /^alter table "?(?<table>\w+)"? add constraint "?(?<name>\w+)"?/],
  ['index', /^create (?:unique )?index "?(?<name>\w+)"? on "?(?<table>\w+)"?/],
];

function objectsOf(script: string): Map<string, SchemaObject> {
  const statements = script.split(/;\n|;$/).map((text) => text.replace(/^(?:\s|--.*\n)+/, '').trim());
  const objects = statements.flatMap((text) => objectOf(text) ?? []);
  return new Map(objects.map((object) => [object.key, object]));
}

function objectOf(text: string): SchemaObject | null {
  for (const [kind, form] of FORMS) {
    const { table, name = '' } = form.exec(text)?.groups ?? {};
    if (table) return { kind, table, name, key: `${kind} ${table} ${name}`, text: `${text};` };
  }
  return null;
}

const dropOf = ({ kind, table, name }: SchemaObject): string =>
  kind === 'index' ? `drop index "${name}";` : `alter table "${table}" drop constraint "${name}";`;
