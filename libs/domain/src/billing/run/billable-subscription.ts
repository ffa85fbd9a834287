import type { BillingCycle, BillingPeriod } from '../../membership/periods';
import type { DayPeriod } from '../../shared/day-period';
import type { Cents } from '../../shared/money';
import type { PriceTerm } from '../proration';
import type { Subscribed } from './subscription-lines';

/** A plan from a day on, at the price agreed for a whole period, in the basis its debtor is invoiced in. */
export interface NamedTerm extends PriceTerm, Subscribed {}

/** All that decides on what a subscription costs. */
export interface BillableSubscription {
  readonly id: string;
  readonly startsOn: string;
  /** First day without it; null while nobody gave notice. */
  readonly endsOn: string | null;
  readonly cycle: BillingCycle;
  /** In order of day, the first one on the day it starts. */
  readonly terms: readonly NamedTerm[];
  readonly pauses: readonly DayPeriod[];
  /** Once, with the first period; in the same basis. */
  readonly setUpFeeCents: Cents;
}

/** How a period was counted when it was invoiced: kept, so that what changes later is seen and mended to the day. */
export interface Reckoning {
  readonly period: BillingPeriod;
  readonly terms: readonly NamedTerm[];
  /** From 1; one more each time the period is counted anew. */
  readonly version: number;
}
