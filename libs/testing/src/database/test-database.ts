import { connect, Database, Transaction } from '@etabli/database';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createDatabase, databaseUrl, dropDatabases } from './database-administration';

declare global {
  // set by the set-up file of database specs
  var etabliTestDatabases: (() => Promise<void>)[] | undefined;
}

/** A migrated, otherwise empty database of one's own, closed and dropped after the last test of the file. */
export interface TestDatabase {
  readonly url: string;
  readonly orm: MikroORM;
  readonly transaction: Transaction;
  readonly database: Database;
}

interface TestServer {
  readonly url: string;
  readonly run: string;
  readonly template: string;
}

let made = 0;

/** Call it at the top of a `*.db.spec.ts` (`const db = await testDatabase()`) or in a hook; each call gives a new one. */
export async function testDatabase({ poolSize = 20 } = {}): Promise<TestDatabase> {
  const server = testServer();
  const name = `${server.run}_${process.pid}_${(made += 1)}_${Math.random().toString(36).slice(2, 8)}`;
  await createDatabase(server.url, name, server.template);
  const url = databaseUrl(server.url, name);
  const orm = await connect({ url, poolSize, applicationName: 'etabli-test' });
  globalThis.etabliTestDatabases?.push(async () => {
    await orm.close(true);
    await dropDatabases(server.url, name);
  });
  return { url, orm, transaction: new Transaction(orm), database: new Database(orm) };
}

/** The empty server of this run, for specs about start-up and migrations. */
export async function emptyDatabase(): Promise<string> {
  const server = testServer();
  const name = `${server.run}_${process.pid}_${(made += 1)}_empty`;
  await createDatabase(server.url, name);
  globalThis.etabliTestDatabases?.push(() => dropDatabases(server.url, name));
  return databaseUrl(server.url, name);
}

function testServer(): TestServer {
  const said = process.env.ETABLI_TEST_SERVER;
  if (!said) throw new Error('No test server: database specs are called *.db.spec.ts and run by Jest.');
  return JSON.parse(said) as TestServer;
}
