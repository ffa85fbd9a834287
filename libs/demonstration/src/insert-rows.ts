import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Row, Table } from './rows';

const AT_ONCE = 2_000;

const columnOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Inserts many rows with few statements: the table's own row type reads them out of JSON. */
export async function insertRows(em: SqlEntityManager, table: Table, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => `"${columnOf(name)}"`).join(', ');
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const chunk = rows
      .slice(from, from + AT_ONCE)
      .map((row) => Object.fromEntries(names.map((name) => [columnOf(name), row[name]])));
    await em.execute(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
      [JSON.stringify(chunk)],
    );
  }
}
