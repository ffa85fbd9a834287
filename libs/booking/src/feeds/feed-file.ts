import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { FeedContent } from './feed-content.query';

const WORDS = {
  FR: { mine: 'Mes réservations', taken: 'Réservé' },
  EN: { mine: 'My bookings', taken: 'Booked' },
} as const;

/** A feed as calendar programs read it (RFC 5545); instants in UTC, so that a clock change moves nothing. */
export function feedFile({ language, resourceName, events }: FeedContent, now: number): string {
  const calendar = ical({
    name: resourceName ?? WORDS[language].mine,
    prodId: { company: 'Établi', product: 'Établi', language },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  });
  for (const { uid, sequence, slot, own, ...event } of events)
    calendar.createEvent({
      id: `${uid}@etabli`,
      sequence,
      stamp: new Date(now),
      start: new Date(slot.start),
      end: new Date(slot.end),
      summary: own ? event.resourceName : WORDS[language].taken,
      transparency: own ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
