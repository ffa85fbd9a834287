import { checkCheckIn, checkFinish, checkInWindow, checkUsable, type CheckInFacts } from '@etabli/domain';

/** What somebody may do with a booking before the machine. */
export interface BookingOnFloor {
  readonly bookingId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly checkedInAt: number | null;
  readonly checkInFrom: number;
  readonly checkInUntil: number;
  readonly canCheckIn: boolean;
  readonly canStart: boolean;
  readonly canFinishEarly: boolean;
}

/** From the rules, never from the screen. */
export function onFloor(booking: Omit<CheckInFacts, 'now'> & { readonly id: string }, now: number): BookingOnFloor {
  const window = checkInWindow(booking);
  const usable = checkUsable(booking).length === 0 && booking.finishedAt === null;
  return {
    bookingId: booking.id,
    startsAt: booking.slot.start,
    endsAt: booking.slot.end,
    checkedInAt: booking.checkedInAt,
    checkInFrom: window.start,
    checkInUntil: window.end,
    canCheckIn: booking.checkedInAt === null && checkCheckIn({ ...booking, now }).length === 0,
    canStart: usable && now >= window.start && now < booking.slot.end,
    canFinishEarly: checkFinish({ ...booking, now }).length === 0,
  };
}
