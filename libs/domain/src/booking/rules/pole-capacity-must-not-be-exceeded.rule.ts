import type { BookingFacts } from '../booking-facts';
import { fullMoments } from '../pole-crowd';
import type { BookingRuleRefusal } from '../refusals';

/** Persons at once, not bookings: whoever is in the pole already takes no further place. */
export function poleCapacityMustNotBeExceeded({ slot, presence }: BookingFacts): BookingRuleRefusal | undefined {
  const { poleCapacity, poleName, others } = presence;
  if (poleCapacity === null) return undefined;
  const [full] = fullMoments(slot, { others, capacity: poleCapacity });
  return full && { code: 'POLE_FULL', poleName, capacity: poleCapacity, full };
}
