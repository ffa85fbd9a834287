import { billingPeriodOn, type BillingCycle } from '../../membership/periods';
import type { Cents } from '../../shared/money';
import type { BillableSubscription, Reckoning } from './billable-subscription';
import { chargesDue, type ChargesDue, type InvoicedDays } from './charges-due';
import type { Subscribed } from './subscription-lines';

/** A bench, a locker or a rack, and the subscription it is paid with. */
export interface BillableAllocation extends Subscribed {
  readonly id: string;
  readonly startsOn: string;
  /** First day without it; null while nobody took it back. */
  readonly endsOn: string | null;
  readonly subscription: {
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly cycle: BillingCycle;
  };
  /** Agreed for a month, in the basis its debtor is invoiced in. */
  readonly monthlyPriceCents: Cents;
}

/**
 * What an allocation owes by a day: for the periods of its subscription, to the day it starts and to the day it or the subscription
 * ends. A pause does not suspend it: the bench stays taken.
 */
export function allocationDue(
  allocation: BillableAllocation,
  days: InvoicedDays,
  invoiced: readonly Reckoning[],
): ChargesDue {
  const due = chargesDue(asSubscription(allocation), { ...days, from: firstPeriod(allocation, days) }, invoiced);
  return {
    ...due,
    charges: due.charges.map((charge) => ({ ...charge, key: charge.key.replace('PERIOD', 'ALLOCATION') })),
  };
}

/** Free until the place is taken: periods then end on the same days as those of the subscription, on the same invoices. */
function asSubscription({ id, subscription, ...allocation }: BillableAllocation): BillableSubscription {
  const { startsOn, cycle } = subscription;
  const { name, vatKind, monthlyPriceCents } = allocation;
  const priced = { startsOn: allocation.startsOn, name, vatKind, priceCents: monthlyPriceCents * cycle.everyMonths };
  const terms = allocation.startsOn > startsOn ? [{ ...priced, startsOn, priceCents: 0 }, priced] : [priced];
  return {
    id,
    startsOn,
    endsOn: earlier(allocation.endsOn, subscription.endsOn),
    cycle,
    terms,
    pauses: [],
    setUpFeeCents: 0,
  };
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

/** What is taken from a day on that is invoiced here is charged, though the period under way began before. */
function firstPeriod({ startsOn, subscription }: BillableAllocation, { from }: InvoicedDays): string {
  const period = startsOn >= from ? billingPeriodOn(subscription, subscription.cycle, startsOn) : null;
  return period?.charged.startsOn ?? from;
}
