import { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseSchema, SchemaComparator, type AbstractSqlConnection, type AbstractSqlPlatform } from '@mikro-orm/sql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres/index';
import { statementDifference } from './statement-difference';

/** The statements that lead from the tables of one script to those of another. */
export async function schemaDifference(from: string, to: string): Promise<string> {
  const { drops, additions } = statementDifference(from, to);
  const columns = await columnDifference(from, to);
  return [...drops, ...columns, ...additions].join('\n');
}

const OF_COLUMNS = /^(?:drop table|alter table "\w+" (?:add "|alter column|drop column|rename column))/;

/** The columns that come, go or change in tables of both, and the tables that go: made in scratch databases, and compared as read back. */
async function columnDifference(from: string, to: string): Promise<string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'etabli-schema-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    const [before, after] = [await readBack(server.url, 'before', from), await readBack(server.url, 'after', to)];
    try {
      const difference = new SchemaComparator(platformOf(after.orm)).compare(before.schema, after.schema);
      const script = after.orm.schema.diffToSQL(difference, { wrap: false, safe: false, dropTables: true });
      return script.split('\n').filter((statement) => OF_COLUMNS.test(statement));
    } finally {
      await Promise.all([before.orm.close(true), after.orm.close(true)]);
    }
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function readBack(serverUrl: string, database: string, script: string) {
  await run(serverUrl, `create database ${database}`);
  const url = Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href;
  await run(url, script);
  const orm = await MikroORM.init({ clientUrl: url, entities: [], discovery: { warnWhenNoEntities: false } });
  const connection = orm.em.getConnection() as AbstractSqlConnection;
  return { orm, schema: await DatabaseSchema.create(connection, platformOf(orm), orm.config) };
}

const platformOf = (orm: MikroORM): AbstractSqlPlatform => orm.em.getPlatform();

async function run(url: string, script: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(script);
  } finally {
    await client.end();
  }
}
