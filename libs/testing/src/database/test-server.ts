import { connect, migrate, startEmbeddedPostgres } from '@etabli/database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createDatabase, databaseUrl, dropDatabases } from './database-administration';

/** Started by Jest's global set-up: says where it is on one line, then lives until its input closes. */
const run = `etabli_test_${process.pid}`;
const server = await openServer();
const template = `${run}_template`;
await createDatabase(server.url, template);
await migrateTemplate(databaseUrl(server.url, template));
process.stdout.write(`${JSON.stringify({ url: server.url, run, template })}\n`);
process.once('SIGINT', () => undefined);
await text(process.stdin);
await dropDatabases(server.url, run);
await server.close();

async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, close: () => Promise.resolve() };
  const dataDir = await mkdtemp(join(tmpdir(), 'etabli-test-'));
  const embedded = await startEmbeddedPostgres({ dataDir, durable: false });
  return {
    url: embedded.url,
    async close() {
      await embedded.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function migrateTemplate(url: string): Promise<void> {
  const orm = await connect({ url, poolSize: 2, applicationName: 'etabli-test-template' });
  await migrate(orm);
  await orm.close(true);
}
