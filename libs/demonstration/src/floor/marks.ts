import { checkInWindow, type Slot } from '@etabli/domain';
import type { BookingMade } from '../bookings/booking-made';
import { demonstrationId } from '../demonstration-id';
import { instantText } from '../instants';
import type { Row } from '../rows';
import { lastActAt, type Scene } from '../scene';
import { SERIES_ID } from './series';

const MINUTE = 60_000;
/** Of those who book a machine where one checks in, one in so many does not come. */
const NO_SHOW_EVERY = 40;

/** What happened to a booking on its day. */
export interface Lived {
  readonly booking: BookingMade;
  readonly checkedInAt: number | null;
  readonly releasedAt: number | null;
  /** What it was in the end. */
  readonly slot: Slot;
}

/** A number of the booking that looks like chance and is always the same. */
const rankOf = ({ id }: BookingMade, modulo: number): number => Number.parseInt(id.slice(-6), 16) % modulo;

const wasKept = ({ cancelledAt }: BookingMade): boolean => cancelledAt === null;

/** Days lived on the machines where one checks in: a few minutes late, now and then not at all. */
export function livedBooking(scene: Scene, booking: BookingMade): Lived {
  const { checkInMinutes = null } = booking.resource.sketch;
  const { slot } = booking;
  const past = wasKept(booking) && slot.end <= lastActAt(scene);
  const nothing = { booking, checkedInAt: null, releasedAt: null, slot };
  if (!past || checkInMinutes === null) return nothing;
  const { end } = checkInWindow({ slot, checkInMinutes });
  if (rankOf(booking, NO_SHOW_EVERY) === 0) return { ...nothing, releasedAt: end, slot: { start: slot.start, end } };
  return { ...nothing, checkedInAt: slot.start + rankOf(booking, 8) * MINUTE };
}

/** The last to come on a resource that needs the desk's consent still waits for it. */
export function waitingForConsent(scene: Scene, bookings: readonly BookingMade[]): BookingMade | undefined {
  return bookings
    .filter(
      (one) =>
        one.resource.sketch.needsApproval && wasKept(one) && one.slot.start > lastActAt(scene) + 48 * 60 * MINUTE,
    )
    .sort((a, b) => a.slot.start - b.slot.start)
    .at(-1);
}

/** Columns of a booking that tell it. */
export function markColumns({ booking, checkedInAt, releasedAt }: Lived, asked: boolean): Row {
  const { occurrenceOn, slot } = booking;
  return {
    ...(asked ? { state: 'REQUESTED', approval: 'ASKED' } : { approval: null }),
    seriesId: occurrenceOn ? SERIES_ID : null,
    occurrenceOn: occurrenceOn ?? null,
    checkedInAt: checkedInAt === null ? null : instantText(checkedInAt),
    releasedAt: releasedAt === null ? null : instantText(releasedAt),
    bookedUntil: releasedAt === null ? null : instantText(slot.end),
  };
}

/** Sessions of use: from the arrival to a little before the end. */
export const usageRows = (lived: readonly Lived[]): Row[] =>
  lived.flatMap(({ booking, checkedInAt, slot }) =>
    checkedInAt === null
      ? []
      : [
          {
            id: demonstrationId('usage_session', booking.id),
            bookingId: booking.id,
            personId: booking.artisan.id,
            resourceId: booking.resource.id,
            startedAt: instantText(checkedInAt),
            stoppedAt: instantText(slot.end - rankOf(booking, 20) * MINUTE),
            closedBySystem: rankOf(booking, 17) === 0,
          },
        ],
  );

export const absenceRows = (lived: readonly Lived[]): Row[] =>
  lived.flatMap(({ booking, releasedAt }) =>
    releasedAt === null
      ? []
      : [
          {
            id: demonstrationId('absence', booking.id),
            bookingId: booking.id,
            personId: booking.artisan.id,
            kind: 'NO_SHOW',
            at: instantText(releasedAt),
          },
        ],
  );
