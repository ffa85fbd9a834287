import { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseSchema, SchemaComparator, type AbstractSqlConnection, type AbstractSqlPlatform } from '@mikro-orm/sql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres/index';

/**
 * The statements that lead from the tables of one script to those of another. Both are made in a scratch database and read back: what is
 * compared has been through PostgreSQL on both sides, so that a constraint merely written otherwise is no difference.
 */
export async function schemaDifference(from: string, to: string): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'etabli-schema-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    const [before, after] = [await readBack(server.url, 'before', from), await readBack(server.url, 'after', to)];
    try {
      const difference = new SchemaComparator(platformOf(after.orm)).compare(before.schema, after.schema);
      return after.orm.schema.diffToSQL(difference, { wrap: false, safe: false, dropTables: true }).trim();
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
