import type { SignedIn } from '@etabli/api-kit';
import { notFound, type CheckInFacts } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOf, type RunSql } from '../booking-facts.query';
import { isStaff } from '../booking-inputs';
import { lockForChange } from '../lock-booking';
import type { BookingRow } from '../own-booking';

/** A booking on its day: who came, what was given back. */
export interface FloorBooking extends BookingRow, Omit<CheckInFacts, 'now'> {
  readonly resourceName: string;
  readonly createdAt: number;
}

/** Selects {@link FloorBooking}s: add `where`. */
export const FLOOR_BOOKING = `select b.id, b.person_id as "personId", b.resource_id as "resourceId", r.pole_id as "poleId",
    r.name as "resourceName", b.state, b.note, r.cancellation_deadline_minutes as "cancellationDeadlineMinutes",
    json_build_object('start', milliseconds(b.starts_at), 'end', milliseconds(b.ends_at)) as slot,
    r.check_in_minutes as "checkInMinutes", milliseconds(b.created_at)::float8 as "createdAt",
    milliseconds(b.checked_in_at)::float8 as "checkedInAt", milliseconds(b.released_at)::float8 as "releasedAt",
    milliseconds(b.finished_at)::float8 as "finishedAt"
  from booking b join resource r on r.id = b.resource_id`;

interface Wanted {
  readonly bookingId: string;
  /** Null: the system itself. */
  readonly actor: SignedIn | null;
}

/** The booking, when it is the viewer's own or the viewer is staff. @throws Refused NOT_FOUND otherwise */
export async function findOnFloor(run: RunSql, { bookingId, actor }: Wanted): Promise<FloorBooking> {
  const [booking] = await run<FloorBooking>(`${FLOOR_BOOKING} where b.id = ?::uuid`, [bookingId]);
  const mayRead = booking && (actor === null || booking.personId === actor.personId || isStaff(actor));
  if (!mayRead) throw notFound('booking');
  return booking;
}

/** The same once locked, in the order of every act on a booking. */
export async function lockOnFloor(em: SqlEntityManager, wanted: Wanted): Promise<FloorBooking> {
  await lockForChange(em, { bookingId: wanted.bookingId, resourceId: null });
  return findOnFloor(sqlOf(em), wanted);
}

// the nearest that may be meant: under way first, then the next one within the longest time before a start
const MEANT = `select b.id from booking b join resource r on r.id = b.resource_id
  where r.id = ?::uuid and b.person_id = ?::uuid and b.state <> 'CANCELLED' and b.finished_at is null
    and b.starts_at <= ?::timestamptz + interval '4 hours' and b.starts_at > ?::timestamptz - interval '7 days'
    and coalesce(b.booked_until, b.ends_at) > ?
  order by b.released_at is not null, b.starts_at limit 1`;

/** The booking somebody means who stands before the machine; null when they have none. */
export async function bookingMeant(
  run: RunSql,
  { resourceId, personId, now }: { resourceId: string; personId: string; now: number },
): Promise<string | null> {
  const at = new Date(now);
  const [row] = await run<{ id: string }>(MEANT, [resourceId, personId, at, at, at]);
  return row?.id ?? null;
}
