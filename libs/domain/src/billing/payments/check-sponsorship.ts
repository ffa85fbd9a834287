import type { SponsorshipRefusal } from '../refusals';
import { sponsoredPeriodMustNotBeInvoiced } from '../rules/sponsored-period-must-not-be-invoiced.rule';
import { sponsorshipMustHoldWithinItsAgreement } from '../rules/sponsorship-must-hold-within-its-agreement.rule';
import type { SponsorshipFacts } from './sponsorship-facts';

/** Every rule that can forbid that a partner begins, or ceases, to pay its share of a subscription. */
export const SPONSORSHIP_RULES = [sponsorshipMustHoldWithinItsAgreement, sponsoredPeriodMustNotBeInvoiced] as const;

export const checkSponsorship = (facts: SponsorshipFacts): SponsorshipRefusal[] =>
  SPONSORSHIP_RULES.flatMap((rule) => rule(facts) ?? []);
