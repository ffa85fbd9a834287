import type { SponsorshipFacts } from '../payments/sponsorship-facts';
import type { SponsorshipRefusal } from '../refusals';

/** Who pays a period is who it was invoiced to: what changes in it later is shared as it was. */
export const sponsoredPeriodMustNotBeInvoiced = ({
  changed,
  lastInvoicedFrom,
}: SponsorshipFacts): SponsorshipRefusal | undefined =>
  lastInvoicedFrom !== null && changed.startsOn <= lastInvoicedFrom
    ? { code: 'SPONSORED_PERIOD_INVOICED', invoicedFrom: lastInvoicedFrom }
    : undefined;
