import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { Logger } from '@nestjs/common';
import { entities } from '../entities/index';
import { migrations } from '../migrations/index';
import type { ConnectionSettings } from './connection-settings';

/** No statement of a screen takes longer; whoever waits for a lock longer than this is told that we are busy. */
const LIMITS = {
  statement_timeout: 30_000,
  lock_timeout: 4_000,
  idle_in_transaction_session_timeout: 30_000,
  connectionTimeoutMillis: 10_000,
};

/**
 * UTC whatever the server's own zone, so that a day never shifts between two installations. A page read out of order costs hardly
 * more than the next one on today's disks: PostgreSQL's own guess of 4 reads the whole of `booking` to show a week (19 ms, not 6).
 */
const SESSION = '-c timezone=UTC -c random_page_cost=1.1';

/** MikroORM's options, the same for the API, the worker, scripts and tests. */
export function ormOptions({ url, poolSize, applicationName }: ConnectionSettings): Options {
  const log = new Logger('Database');
  return defineConfig({
    clientUrl: url,
    // a mistyped address must be told, not become a new empty database
    ensureDatabase: false,
    entities: [...entities],
    extensions: [Migrator],
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 60_000 },
    driverOptions: { ...LIMITS, application_name: applicationName, options: SESSION, keepAlive: true },
    logger: (message) => log.warn(message),
    colors: false,
    migrations: {
      migrationsList: [...migrations],
      tableName: 'schema_migration',
      transactional: true,
      allOrNothing: true,
      disableForeignKeys: false,
      snapshot: false,
      silent: true,
    },
  });
}
