import { CALENDAR_LOCK, uuidArray } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface Locked {
  readonly seriesId: string;
  readonly personId: string;
  /** Towards which they move, when they do. */
  readonly resourceId: string | null;
}

/**
 * Before several bookings of a series are changed at once: opening calendar (shared), bookings, resources with what stands in them, poles
 * with a capacity, the person; rows of one table in the order of their ids. The order of every act on a booking.
 */
export async function lockSeries(em: SqlEntityManager, { seriesId, personId, resourceId }: Locked): Promise<void> {
  await em.execute('select pg_advisory_xact_lock_shared(?)', [CALENDAR_LOCK]);
  const bookings = await em.execute<{ resourceId: string }[]>(
    `select resource_id as "resourceId" from booking where series_id = ?::uuid and state <> 'CANCELLED' order by id for no key update`,
    [seriesId],
  );
  const wanted = uuidArray([
    ...new Set([...bookings.map((one) => one.resourceId), ...(resourceId ? [resourceId] : [])]),
  ]);
  await em.execute(
    'select id from resource where id = any(?::uuid[]) or parent_id = any(?::uuid[]) order by id for no key update',
    [wanted, wanted],
  );
  await em.execute('select lock_bounded_poles(?::uuid[])', [wanted]);
  await em.execute('select id from person where id = ?::uuid for no key update', [personId]);
}
