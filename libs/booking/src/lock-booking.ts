import { CALENDAR_LOCK } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

// `no key update`: excludes other bookings of the resource or the person without stopping inserts that only refer to them
const CALENDAR = `calendar as materialized (select pg_advisory_xact_lock_shared(${CALENDAR_LOCK}))`;

/**
 * One round trip, the order of locked_booking_facts: opening calendar (shared), then the booking, resources with what stands in them by
 * id, their poles when they have a capacity, the person. Each step reads the one before, so that none is locked early. Facts are read by
 * a later statement, whose snapshot holds what was committed before us.
 */
const LOCK_EXISTING = `with ${CALENDAR},
locked_booking as materialized (
  select id, person_id, resource_id from booking where id = ?::uuid and (select count(*) from calendar) = 1 for no key update),
locked_resources as materialized (
  select id from resource where (id in (select resource_id from locked_booking union all select ?::uuid)
      or parent_id in (select resource_id from locked_booking union all select ?::uuid))
    and (select count(*) from locked_booking) >= 0 order by id for no key update),
locked_poles as materialized (select lock_bounded_poles(array(select id from locked_resources))),
locked_person as materialized (
  select id from person where id in (select person_id from locked_booking) and (select count(*) from locked_poles) >= 0
  for no key update)
select count(*)::int as locked from locked_person`;

/** Before changing a booking, towards another resource too when one is given. */
export const lockForChange = (
  em: SqlEntityManager,
  change: { bookingId: string; resourceId: string | null },
): Promise<unknown> => em.execute(LOCK_EXISTING, [change.bookingId, change.resourceId, change.resourceId]);
