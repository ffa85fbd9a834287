import { CALENDAR_LOCK } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Waits for the bookings under way and holds those to come, so that neither misses the other. */
export const lockCalendar = (em: SqlEntityManager): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(?)', [CALENDAR_LOCK]);
