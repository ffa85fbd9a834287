import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** A closed account books nothing more. */
export const personMustBeActive = ({ person }: BookingFacts): BookingRuleRefusal | undefined =>
  person.active ? undefined : { code: 'PERSON_NOT_ACTIVE' };
