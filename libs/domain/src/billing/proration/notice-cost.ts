import { billingPeriods, type BillingCycle } from '../../membership/periods';
import { commonDays, hasDays, type DayPeriod } from '../../shared/day-period';
import { sumOf, type Cents } from '../../shared/money';
import { periodCharges, type PeriodCharge, type PriceTerm } from './period-charges';

/** What decides on the cost of leaving. */
export interface LeavingFacts {
  readonly startsOn: string;
  /** First day without the subscription. */
  readonly endsOn: string;
  readonly cycle: BillingCycle;
  readonly terms: readonly PriceTerm[];
  /** First day not invoiced yet. */
  readonly invoicedUntil: string;
}

/** What is still to come until the end, said before notice is confirmed; amounts in the basis of the plan. */
export interface NoticeCost {
  readonly owed: readonly PeriodCharge[];
  /** Days after the end that were invoiced already. */
  readonly givenBack: readonly PeriodCharge[];
  readonly totalCents: Cents;
}

/** What a member who leaves still pays, or gets back: each period to the day. */
export function noticeCost(facts: LeavingFacts): NoticeCost {
  const owed = chargesWithin(facts, { startsOn: facts.invoicedUntil, endsOn: facts.endsOn });
  const givenBack = chargesWithin(facts, { startsOn: facts.endsOn, endsOn: facts.invoicedUntil });
  const total = (charges: readonly PeriodCharge[]) => sumOf(charges.map(({ amountCents }) => amountCents));
  return { owed, givenBack, totalCents: total(owed) - total(givenBack) };
}

function chargesWithin({ startsOn, cycle, terms }: LeavingFacts, days: DayPeriod): PeriodCharge[] {
  if (!hasDays(days)) return [];
  return billingPeriods({ startsOn, endsOn: null }, cycle, days).flatMap(({ whole, charged }) => {
    const part = commonDays(charged, days);
    return part ? periodCharges({ whole, charged: part }, terms) : [];
  });
}
