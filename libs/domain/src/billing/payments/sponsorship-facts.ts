import type { DayPeriod } from '../../shared/day-period';

/** What decides whether a partner may pay its share over some days; ends are not included. */
export interface SponsorshipFacts {
  readonly agreement: DayPeriod;
  /** Days whose sponsor would change. */
  readonly changed: DayPeriod;
  /** First day of the last period of the subscription that was invoiced. */
  readonly lastInvoicedFrom: string | null;
}
