import type { BillingPeriod } from '../../membership/periods';
import { commonDays } from '../../shared/day-period';
import { sumOf, type Cents } from '../../shared/money';
import { periodCharges, type PeriodCharge, type PriceTerm } from './period-charges';

/** A period, and the prices it is counted at. */
export interface PeriodReckoning {
  readonly period: BillingPeriod;
  readonly terms: readonly PriceTerm[];
}

/** What mends a period already invoiced when a plan changes, a pause is granted or the subscription ends early. */
export interface PeriodCorrection {
  /** Invoiced and not owed any more. */
  readonly givenBack: readonly PeriodCharge[];
  /** Owed and not invoiced yet. */
  readonly owed: readonly PeriodCharge[];
  /** To pay when positive, to give back when negative. */
  readonly differenceCents: Cents;
}

/**
 * From the day of the change on, what was invoiced is given back and what is owed now is charged, both to the day: the days before
 * are left alone, and the difference is to the cent that between the two prices of the whole period.
 */
export function correctPeriod(changedOn: string, invoiced: PeriodReckoning, owed: PeriodReckoning): PeriodCorrection {
  const [before, after] = [chargesFrom(changedOn, invoiced), chargesFrom(changedOn, owed)];
  const [givenBack, added] = [notIn(after, before), notIn(before, after)];
  return { givenBack, owed: added, differenceCents: amountOf(added) - amountOf(givenBack) };
}

function chargesFrom(startsOn: string, { period: { whole, charged }, terms }: PeriodReckoning): PeriodCharge[] {
  const rest = commonDays(charged, { startsOn, endsOn: whole.endsOn });
  return rest ? periodCharges({ whole, charged: rest }, terms) : [];
}

/** Those of `charges` that do not also stand in `others`. */
const notIn = (others: readonly PeriodCharge[], charges: readonly PeriodCharge[]): PeriodCharge[] =>
  charges.filter(
    (one) =>
      !others.some((other) => (['startsOn', 'endsOn', 'priceCents'] as const).every((key) => one[key] === other[key])),
  );

const amountOf = (charges: readonly PeriodCharge[]): Cents => sumOf(charges.map(({ amountCents }) => amountCents));
