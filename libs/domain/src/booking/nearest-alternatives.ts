import { minutesOf, overlaps, type Slot } from '../shared/slot';
import type { BookingFacts } from './booking-facts';
import { checkBooking } from './check-booking';
import { freeSlots } from './next-free-slots';
import { openPeriods } from './opening-calendar';
import type { Alternative } from './refusals';

export const ALTERNATIVES = 3;

/** The facts for each resource that could do, the wanted one first, then similar ones; all with the slot wanted. */
export type CandidateFacts = readonly BookingFacts[];

/**
 * Up to three slots of the same length the person could really book, nearest first: on the wanted resource while there are any
 * in the span, then on similar ones. They do not overlap on one resource, so that each is a real choice.
 */
export function nearestAlternatives(span: Slot, candidates: CandidateFacts): Alternative[] {
  const found: Alternative[] = [];
  for (const facts of candidates) {
    for (const slot of byDistance(facts.slot, freeSlots(span, freeTimeOf(facts)))) {
      if (found.length >= ALTERNATIVES) return found;
      const { id: resourceId, name: resourceName } = facts.resource;
      const repeats = found.some((other) => other.resourceId === resourceId && overlaps(other.slot, slot));
      if (!repeats && checkBooking({ ...facts, slot }).length === 0) found.push({ resourceId, resourceName, slot });
    }
  }
  return found;
}

const freeTimeOf = ({ slot, resource, calendar, occupations }: BookingFacts) => ({
  rules: resource.rules,
  openPeriods: openPeriods(calendar),
  occupations,
  durationMinutes: minutesOf(slot),
});

const byDistance = (wanted: Slot, slots: Iterable<Slot>): Slot[] =>
  [...slots].sort((a, b) => Math.abs(a.start - wanted.start) - Math.abs(b.start - wanted.start) || a.start - b.start);
