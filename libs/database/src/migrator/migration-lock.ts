import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error';

/** Any number, as long as all servers of one database agree. */
const MIGRATION_LOCK = 7_000;
const PATIENCE_MS = 120_000;
const TRY_EVERY_MS = 50;

/** Runs `work` while no other server migrates. The lock belongs to a connection: a server that dies lets go of it. */
export function withMigrationLock(orm: MikroORM, work: () => Promise<void>): Promise<void> {
  return orm.em
    .getConnection()
    .getClient()
    .connection()
    .execute(async (connection) => {
      const limit = performance.now() + PATIENCE_MS;
      for (;;) {
        const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${MIGRATION_LOCK}) as got`.execute(
          connection,
        );
        if (rows[0]?.got) break;
        if (performance.now() > limit) throw tooSlow();
        await sleep(TRY_EVERY_MS);
      }
      try {
        await work();
      } finally {
        await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(connection);
      }
    });
}

const tooSlow = (): StartupError =>
  new StartupError(
    'Un autre serveur met la base de données à jour depuis plus de deux minutes : réessayez quand il aura terminé.',
    'Another server has been upgrading the database for more than two minutes: try again when it has finished.',
  );
