import type { SponsorshipFacts } from '../payments/sponsorship-facts';
import type { SponsorshipRefusal } from '../refusals';

/** A partner pays nothing beyond the days it agreed to. */
export const sponsorshipMustHoldWithinItsAgreement = ({
  changed,
  agreement,
}: SponsorshipFacts): SponsorshipRefusal | undefined =>
  changed.startsOn < agreement.startsOn || agreement.endsOn < changed.endsOn
    ? { code: 'SPONSORSHIP_OUTSIDE_AGREEMENT', startsOn: agreement.startsOn, endsOn: agreement.endsOn }
    : undefined;
