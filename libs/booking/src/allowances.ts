import { countsInQuotas, type BookingFacts } from '@etabli/domain';

/** What the database must know to keep its own promises: what staff went through, and whether the hours count. */
export interface Allowances {
  readonly overlapAllowed: boolean;
  readonly quotaAllowed: boolean;
  readonly countsInQuota: boolean;
}

/** From the facts judged and the codes gone through. */
export const allowancesOf = (facts: BookingFacts, overridden: readonly string[]): Allowances => ({
  overlapAllowed: overridden.includes('OWN_OVERLAP'),
  quotaAllowed: overridden.includes('QUOTA_EXCEEDED'),
  countsInQuota: countsInQuotas(facts),
});
