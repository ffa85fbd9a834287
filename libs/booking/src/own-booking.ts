import type { SignedIn } from '@etabli/api-kit';
import { notFound, type BookingState, type Slot } from '@etabli/domain';
import type { RunSql } from './booking-facts.query';
import { isStaff } from './booking-inputs';

/** A booking as it stands, with what the rules on leaving its slot need. */
export interface BookingRow {
  readonly id: string;
  readonly personId: string;
  readonly resourceId: string;
  readonly poleId: string;
  readonly slot: Slot;
  readonly state: BookingState;
  readonly note: string | null;
  readonly cancellationDeadlineMinutes: number;
}

/** Selects {@link BookingRow}s: add `where`. */
export const BOOKING_ROW = `select b.id, b.person_id as "personId", b.resource_id as "resourceId", r.pole_id as "poleId", b.state, b.note,
    json_build_object('start', milliseconds(b.starts_at),
      'end', milliseconds(b.ends_at)) as slot,
    r.cancellation_deadline_minutes as "cancellationDeadlineMinutes"
  from booking b join resource r on r.id = b.resource_id`;

interface Wanted {
  readonly bookingId: string;
  readonly actor: SignedIn;
}

/** The booking, when it is the viewer's own or the viewer is staff. @throws Refused NOT_FOUND otherwise */
export async function findOwn(run: RunSql, { bookingId, actor }: Wanted): Promise<BookingRow> {
  const [booking] = await run<BookingRow>(`${BOOKING_ROW} where b.id = ?::uuid`, [bookingId]);
  if (!booking || (booking.personId !== actor.personId && !isStaff(actor))) throw notFound('booking');
  return booking;
}
