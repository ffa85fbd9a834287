import { emptyDatabase, testDatabase } from '@etabli/testing';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { SCHEMA_FILE } from './wanted-schema';

/** All that a schema promises, a line each; the order of columns is no promise. */
const PROMISES = `
  select format('column %s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) as promise
    from information_schema.columns where table_schema = 'public'
  union all select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select pg_get_functiondef(p.oid) from pg_proc p
    where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  order by 1`;

async function promisesOf(url: string, script?: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (script) await client.query(script);
    const { rows } = await client.query<{ promise: string }>(PROMISES);
    return rows.map(({ promise }) => promise).filter((promise) => !promise.includes('schema_migration'));
  } finally {
    await client.end();
  }
}

describe('the migrations, one after the other', () => {
  it('lead to the very schema that the entities describe', async () => {
    const { url } = await testDatabase();
    const wanted = await promisesOf(await emptyDatabase(), readFileSync(SCHEMA_FILE, 'utf8'));
    expect(wanted.length).toBeGreaterThan(300);
    expect(await promisesOf(url)).toEqual(wanted);
  });
});
