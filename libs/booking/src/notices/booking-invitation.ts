import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarPart } from '@etabli/gateways';
import type { Recipient } from '@etabli/notifications';
import type { BookingToAnnounce } from './announced-booking';

/**
 * The booking as an event of the reader's calendar (RFC 5546): a REQUEST puts it there or moves it, a CANCEL takes it out. The UID stays
 * and the SEQUENCE grows with each change, so that a calendar never goes back to an older one.
 */
export function bookingInvitation(
  booking: BookingToAnnounce,
  { recipient, organizer, now }: { recipient: Recipient; organizer: string; now: number },
): CalendarPart {
  const cancelled = booking.state === 'CANCELLED';
  const calendar = ical({
    prodId: { company: 'Établi', product: 'Établi', language: recipient.language },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: `${booking.id}@etabli`,
    sequence: booking.revision,
    stamp: new Date(now),
    start: new Date(booking.slot.start),
    end: new Date(booking.slot.end),
    summary: booking.resourceName,
    location: booking.poleName,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Établi', email: organizer },
    attendees: [
      { name: recipient.displayName, email: recipient.email, status: ICalAttendeeStatus.ACCEPTED, rsvp: false },
    ],
  });
  return { method: cancelled ? 'CANCEL' : 'REQUEST', text: calendar.toString() };
}
