import { civilDay, endOfCivilDay, startOfCivilDay } from '../../shared/civil-time';
import { contains, overlaps } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** The whole slot in one opening period, for every kind of resource: keys of rooms and van are handed over at the desk. */
export function slotMustBeInsideOpeningHours({ slot, calendar }: BookingFacts): BookingRuleRefusal | undefined {
  if (calendar.openingHours.some((period) => contains(period, slot))) return undefined;
  const day = civilDay(slot.start);
  const wholeDay = { start: startOfCivilDay(day), end: endOfCivilDay(day) };
  return {
    code: 'OUTSIDE_OPENING_HOURS',
    day,
    openingHours: calendar.openingHours.filter((period) => overlaps(period, wholeDay)),
  };
}
