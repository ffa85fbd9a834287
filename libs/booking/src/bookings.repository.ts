import { newId } from '@etabli/database';
import { occupationOf, type Slot } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

/** A booking as it must stand from now on. */
export interface Placement {
  readonly bookingId: string;
  readonly personId: string;
  readonly bookedById: string;
  readonly resourceId: string;
  readonly slot: Slot;
  readonly bufferMinutes: number;
  readonly note: string | null;
  readonly overrideReason: string | null;
  readonly overlapAllowed: boolean;
}

/** Both rows in one statement: never a booking without the time it takes. */
const PLACE = `with placed as (
  insert into booking (id, person_id, resource_id, starts_at, ends_at, note, booked_by_id, override_reason, overlap_allowed)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (id) do update set resource_id = excluded.resource_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    override_reason = coalesce(excluded.override_reason, booking.override_reason), overlap_allowed = excluded.overlap_allowed,
    revision = booking.revision + 1
  returning id, resource_id)
insert into occupation (id, resource_id, during, kind, booking_id)
select ?::uuid, placed.resource_id, tstzrange(?::timestamptz, ?::timestamptz), 'BOOKING', placed.id from placed
on conflict on constraint occupation_booking_unique do update set resource_id = excluded.resource_id, during = excluded.during`;

/** Writes bookings and the time they take. */
@Injectable()
export class BookingsRepository {
  /** The only way a booking comes to take a resource: new, or moved from where it was. */
  async place(em: SqlEntityManager, placement: Placement): Promise<void> {
    const { slot, bookingId, resourceId } = placement;
    const taken = occupationOf(slot, placement.bufferMinutes);
    const times = [new Date(slot.start), new Date(slot.end)];
    await em.execute(PLACE, [
      bookingId,
      placement.personId,
      resourceId,
      ...times,
      placement.note,
      placement.bookedById,
      placement.overrideReason,
      placement.overlapAllowed,
      newId(),
      new Date(taken.start),
      new Date(taken.end),
    ]);
  }

  /** Frees the time of a booking; the booking itself is kept. */
  async cancel(em: SqlEntityManager, cancellation: Cancellation): Promise<void> {
    await em.execute(
      `with freed as (delete from occupation where booking_id = ?::uuid)
       update booking set state = 'CANCELLED', cancelled_at = ?, cancelled_by_id = ?, cancel_reason = ?,
         override_reason = coalesce(?, override_reason), revision = revision + 1
       where id = ?::uuid`,
      [
        cancellation.bookingId,
        new Date(cancellation.at),
        cancellation.cancelledById,
        cancellation.reason,
        cancellation.overrideReason,
        cancellation.bookingId,
      ],
    );
  }
}

export interface Cancellation {
  readonly bookingId: string;
  readonly at: number;
  readonly cancelledById: string;
  readonly reason: string | null;
  readonly overrideReason: string | null;
}
