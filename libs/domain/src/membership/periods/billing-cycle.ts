/** How often a subscription is invoiced, and from which day its periods run. */
export interface BillingCycle {
  readonly everyMonths: number;
  /**
   * ANNIVERSARY: from the day it started, clamped to the end of shorter months and climbing back after them.
   * CALENDAR: whole civil months; the first and last ones are then paid to the day.
   */
  readonly alignment: 'ANNIVERSARY' | 'CALENDAR';
}

export const MONTHLY: BillingCycle = { everyMonths: 1, alignment: 'ANNIVERSARY' };
