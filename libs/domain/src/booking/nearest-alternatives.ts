import { minutesOf, overlaps, type Slot } from '../shared/slot';
import type { BookingFacts } from './booking-facts';
import { checkBooking } from './check-booking';
import { freeSlots } from './next-free-slots';
import { openPeriods } from './opening-calendar';
import type { Alternative } from './refusals';
import { dependenciesMustBeInService } from './rules/dependencies-must-be-in-service.rule';
import { houseRulesMustBeAccepted } from './rules/house-rules-must-be-accepted.rule';
import { noShowRestrictionMustBeOver } from './rules/no-show-restriction-must-be-over.rule';
import { paymentsMustNotBeInArrears } from './rules/payments-must-not-be-in-arrears.rule';
import { personMustBeActive } from './rules/person-must-be-active.rule';
import { personMustHoldHabilitation } from './rules/person-must-hold-habilitation.rule';
import { personMustNotBeOnHold } from './rules/person-must-not-be-on-hold.rule';
import { resourceMustBeBookable } from './rules/resource-must-be-bookable.rule';
import { resourceMustBeInService } from './rules/resource-must-be-in-service.rule';
import { safetySheetMustBeAccepted } from './rules/safety-sheet-must-be-accepted.rule';
import { upcomingBookingsMustBeFewEnough } from './rules/upcoming-bookings-must-be-few-enough.rule';

export const ALTERNATIVES = 3;

/**
 * Up to three slots of the same length the person could really book, nearest first: on the wanted resource while there are any
 * in the span, then on similar ones (given in that order, all with the slot wanted). They do not overlap on one resource, so that each is a real choice.
 */
export function nearestAlternatives(span: Slot, candidates: readonly BookingFacts[]): Alternative[] {
  const found: Alternative[] = [];
  for (const facts of candidates.filter(couldDo)) {
    for (const slot of byDistance(facts.slot, freeSlots(span, freeTimeOf(facts)))) {
      if (found.length >= ALTERNATIVES) return found;
      const { id: resourceId, name: resourceName } = facts.resource;
      const repeats = found.some((other) => other.resourceId === resourceId && overlaps(other.slot, slot));
      if (!repeats && checkBooking({ ...facts, slot }).length === 0) found.push({ resourceId, resourceName, slot });
    }
  }
  return found;
}

/** No other slot mends these: such a resource need not be searched. */
const WHATEVER_THE_SLOT = [
  personMustBeActive,
  personMustNotBeOnHold,
  noShowRestrictionMustBeOver,
  paymentsMustNotBeInArrears,
  houseRulesMustBeAccepted,
  resourceMustBeInService,
  dependenciesMustBeInService,
  resourceMustBeBookable,
  personMustHoldHabilitation,
  safetySheetMustBeAccepted,
  upcomingBookingsMustBeFewEnough,
] as const;

const couldDo = (facts: BookingFacts): boolean => WHATEVER_THE_SLOT.flatMap((rule) => rule(facts) ?? []).length === 0;

const freeTimeOf = ({ slot, resource, calendar, occupations }: BookingFacts) => ({
  rules: resource.rules,
  openPeriods: openPeriods(calendar),
  occupations,
  durationMinutes: minutesOf(slot),
});

const byDistance = (wanted: Slot, slots: Iterable<Slot>): Slot[] =>
  [...slots].sort((a, b) => Math.abs(a.start - wanted.start) - Math.abs(b.start - wanted.start) || a.start - b.start);
