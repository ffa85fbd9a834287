import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** In the version in force: a new version is read and accepted again. */
export const houseRulesMustBeAccepted = ({ papers }: BookingFacts): BookingRuleRefusal | undefined =>
  papers.houseRules && !papers.houseRules.accepted
    ? { code: 'HOUSE_RULES_NOT_ACCEPTED', version: papers.houseRules.version }
    : undefined;
