import { newId, writeLater } from '@etabli/database';
import { occupationOf, type BookingState, type Slot } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { WantedAccessory } from './accessories/wanted-accessory';
import type { Allowances } from './allowances';
import type { ClientRequest } from './client-requests';

/** A booking as it must stand from now on. */
export interface Placement extends Allowances {
  readonly bookingId: string;
  readonly personId: string;
  readonly bookedById: string;
  readonly resourceId: string;
  readonly slot: Slot;
  readonly bufferMinutes: number;
  readonly note: string | null;
  readonly overrideReason: string | null;
  readonly state: BookingState;
  /** For an occurrence of a series: which one. */
  readonly seriesId?: string;
  readonly occurrenceOn?: string;
  /** Kept from now on while it lasts; absent: none before nor now. */
  readonly accessories?: readonly WantedAccessory[];
  /** The act, for the audit log. */
  readonly audit: { readonly action: string; readonly details: Readonly<Record<string, unknown>> };
  readonly request: ClientRequest | null;
}

/** Writes bookings and the time they take. */
@Injectable()
export class BookingsRepository {
  /** The only way a booking comes to take a resource, new or moved; with its audit row and the answer kept for the client. */
  place(em: SqlEntityManager, { slot, bufferMinutes, request, audit, ...placement }: Placement): void {
    const placed = {
      ...placement,
      occupationId: newId(),
      startsAt: new Date(slot.start),
      endsAt: new Date(slot.end),
      freeAgainAt: new Date(occupationOf(slot, bufferMinutes).end),
    };
    writeLater(em, 'select place_booking(?::json, ?::json, ?::json)', [
      JSON.stringify(placed),
      JSON.stringify(audit),
      request && JSON.stringify({ id: newId(), ...request }),
    ]);
  }

  /** Frees the time of a booking; the booking itself is kept. */
  async cancel(em: SqlEntityManager, cancellation: Cancellation): Promise<void> {
    await em.execute(
      `with freed as (delete from occupation where booking_id = ?::uuid),
         kept as (delete from booking_accessory where booking_id = ?::uuid)
       update booking set state = 'CANCELLED', cancelled_at = ?, cancelled_by_id = ?, cancel_reason = ?,
         override_reason = coalesce(?, override_reason), revision = revision + 1
       where id = ?::uuid`,
      [
        cancellation.bookingId,
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
  /** Null: nobody, it lapsed. */
  readonly cancelledById: string | null;
  readonly reason: string | null;
  readonly overrideReason: string | null;
}
