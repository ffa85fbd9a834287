import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { StoredBooking } from './booking-view';

/** One booking as a calendar file: the same UID and a growing SEQUENCE, so that a calendar replaces what it had. */
export function calendarFile(booking: StoredBooking, generatedAt: number): string {
  const calendar = ical({
    name: 'Établi',
    prodId: { company: 'Établi', product: 'Établi', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${booking.id}@etabli`,
    sequence: booking.revision,
    stamp: new Date(generatedAt),
    start: new Date(booking.slot.start),
    end: new Date(booking.slot.end),
    summary: booking.resourceName,
    description: booking.note,
    status: booking.state === 'CONFIRMED' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  });
  return calendar.toString();
}
