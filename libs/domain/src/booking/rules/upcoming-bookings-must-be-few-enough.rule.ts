import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Nobody books the whole season in advance. */
export function upcomingBookingsMustBeFewEnough({ person, fairness }: BookingFacts): BookingRuleRefusal | undefined {
  const { maximumUpcoming } = fairness.policy;
  if (person.worksHere || maximumUpcoming === null || fairness.upcomingCount < maximumUpcoming) return undefined;
  return { code: 'TOO_MANY_UPCOMING', maximumUpcoming };
}
