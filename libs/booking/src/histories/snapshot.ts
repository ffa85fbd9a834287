import type { Database } from '@etabli/database';
import type { Slot } from '@etabli/domain';
import type { Scene } from './scene';

export interface StoredBooking extends Slot {
  readonly id: string;
  readonly personId: string;
  readonly resourceId: string;
  readonly state: string;
  readonly counts: boolean;
  readonly checkedIn: boolean;
  readonly finished: boolean;
}

export interface StoredOccupation extends Slot {
  readonly resourceId: string;
  readonly bookingId: string | null;
  readonly offerId: string | null;
}

export interface StoredPlace extends Slot {
  readonly id: string;
  readonly personId: string;
  readonly resourceId: string;
  readonly state: string;
  readonly offerId: string | null;
  readonly outcome: string | null;
  readonly offeredUntil: number | null;
}

/** All that a history is about, as the database holds it at one instant. */
export interface Snapshot {
  readonly bookings: readonly StoredBooking[];
  readonly occupations: readonly StoredOccupation[];
  readonly places: readonly StoredPlace[];
  readonly held: readonly string[];
  readonly broken: readonly string[];
  readonly packs: readonly { readonly personId: string; readonly left: number; readonly ledger: number }[];
}

const MS = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;
const listOf = (fields: string, from: string): string =>
  `(select coalesce(json_agg(json_build_object(${fields})), '[]') from ${from})`;

const READ = `with m as (select unnest(?::uuid[]) as id), p as (select unnest(?::uuid[]) as id)
select json_build_object(
  'bookings', ${listOf(
    `'id', b.id, 'personId', b.person_id, 'resourceId', b.resource_id, 'state', b.state, 'counts', b.counts_in_quota,
     'checkedIn', b.checked_in_at is not null, 'finished', b.finished_at is not null,
     'start', ${MS('b.starts_at')}, 'end', ${MS('b.ends_at')}`,
    'booking b where b.person_id in (select id from p)',
  )},
  'occupations', ${listOf(
    `'resourceId', o.resource_id, 'bookingId', o.booking_id, 'offerId', o.waitlist_offer_id,
     'start', ${MS('lower(o.during)')}, 'end', ${MS('upper(o.during)')}`,
    'occupation o where o.resource_id in (select id from m)',
  )},
  'places', ${listOf(
    `'id', e.id, 'personId', e.person_id, 'resourceId', e.resource_id, 'state', e.state, 'offerId', f.id,
     'outcome', f.outcome, 'offeredUntil', ${MS('f.offered_until')}, 'start', ${MS('e.starts_at')}, 'end', ${MS('e.ends_at')}`,
    'waitlist_entry e left join waitlist_offer f on f.id = e.offer_id where e.person_id in (select id from p)',
  )},
  'held', (select coalesce(json_agg(h.person_id), '[]') from hold h where h.person_id in (select id from p) and h.lifted_at is null),
  'broken', (select coalesce(json_agg(r.id), '[]') from resource r where r.id in (select id from m) and not r.in_service),
  'packs', ${listOf(
    `'personId', k.person_id, 'left', k.remaining_minutes,
     'ledger', (select sum(c.minutes) from hour_credit_entry c where c.pack_id = k.id)`,
    'hour_pack k where k.person_id in (select id from p)',
  )}) as snapshot`;

export async function snapshotOf(database: Database, { machines, members }: Scene): Promise<Snapshot> {
  const persons = members.map(({ personId }) => personId);
  const [row] = await database.sql<{ snapshot: Snapshot }>(READ, [`{${machines}}`, `{${persons}}`]);
  if (!row) throw new Error('a snapshot is always read');
  return row.snapshot;
}
