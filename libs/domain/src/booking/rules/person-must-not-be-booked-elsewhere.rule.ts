import { overlaps } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Nobody works at two machines at once: a second one kept « just in case » is taken from somebody. */
export function personMustNotBeBookedElsewhere({ slot, ownBookings }: BookingFacts): BookingRuleRefusal | undefined {
  const other = ownBookings.find((booking) => overlaps(booking.slot, slot));
  return other && { code: 'OWN_OVERLAP', resourceName: other.resourceName, slot: other.slot };
}
