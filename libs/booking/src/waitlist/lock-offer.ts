import { CALENDAR_LOCK } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/**
 * Before an offer is made, closed or left: opening calendar (shared), then the resource with what stands in it, by id, as a booking of it
 * would. Entries and offers come after, in statements of their own.
 */
export async function lockForOffer(em: SqlEntityManager, resourceId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock_shared(?)', [CALENDAR_LOCK]);
  await em.execute('select id from resource where id = ?::uuid or parent_id = ?::uuid order by id for no key update', [
    resourceId,
    resourceId,
  ]);
}

export const lockEntry = (em: SqlEntityManager, entryId: string): Promise<unknown> =>
  em.execute('select id from waitlist_entry where id = ?::uuid for no key update', [entryId]);
