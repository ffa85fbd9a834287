import type { BookingFacts } from '../booking-facts';
import { isMinorOnTheDay } from '../minor';
import type { BookingRuleRefusal } from '../refusals';

/** Some work is forbidden under eighteen (Code du travail, art. L4153-8), with or without somebody watching. */
export const minorsMustNotUseTheResource = (facts: BookingFacts): BookingRuleRefusal | undefined =>
  facts.resource.adultsOnly && isMinorOnTheDay(facts)
    ? { code: 'ADULTS_ONLY', resourceName: facts.resource.name }
    : undefined;
