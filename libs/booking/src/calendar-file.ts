import type { BookingState } from '@etabli/domain';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { StoredBooking } from './booking-view';

/** Bookings as a calendar file, one or those of a series: the same UID and a growing SEQUENCE, so that a calendar replaces what it had. */
export function calendarFile(bookings: StoredBooking | readonly StoredBooking[], generatedAt: number): string {
  const calendar = ical({
    name: 'Établi',
    prodId: { company: 'Établi', product: 'Établi', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const booking of [bookings].flat()) calendar.createEvent(eventOf(booking, generatedAt));
  return calendar.toString();
}

const STATUSES: Readonly<Record<BookingState, ICalEventStatus>> = {
  REQUESTED: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
};

const eventOf = (booking: StoredBooking, generatedAt: number): ICalEventData => ({
  id: `${booking.id}@etabli`,
  sequence: booking.revision,
  stamp: new Date(generatedAt),
  start: new Date(booking.slot.start),
  end: new Date(booking.slot.end),
  summary: booking.resourceName,
  description: booking.note,
  status: STATUSES[booking.state],
});
