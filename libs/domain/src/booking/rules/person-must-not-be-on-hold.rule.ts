import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** A hold is placed by staff with a reason, and lifted by staff: until then nothing is booked. */
export const personMustNotBeOnHold = ({ person }: BookingFacts): BookingRuleRefusal | undefined =>
  person.heldFor === null ? undefined : { code: 'PERSON_ON_HOLD', reason: person.heldFor };
