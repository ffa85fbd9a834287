import { startEmbeddedPostgres, type EmbeddedPostgres } from '@etabli/database';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type ServerProcess } from './server-process';

export interface Stage {
  readonly dataDir: string;
  readonly postgres: EmbeddedPostgres;
  readonly servers: readonly ServerProcess[];
}

declare global {
  // Jest gives setup and teardown no other way to share a value
  var stage: Stage | undefined;
}

/** One demonstration database for the run, served by two API processes, as behind a load balancer. */
export default async function globalSetup(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'etabli-e2e-'));
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  const variables = { DATABASE_URL: postgres.url, DATA_DIR: dataDir, RATE_LIMITS: 'off' };
  const first = await startServer(variables);
  const second = await startServer(variables);
  globalThis.stage = { dataDir, postgres, servers: [first, second] };
  process.env['E2E_URL'] = first.url;
  process.env['E2E_OTHER_URL'] = second.url;
  process.env['E2E_DATABASE_URL'] = postgres.url;
}
