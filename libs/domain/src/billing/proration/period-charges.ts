import { daysBetween } from '../../membership/civil-months';
import type { BillingPeriod } from '../../membership/periods';
import { commonDays, type DayPeriod } from '../../shared/day-period';
import type { Cents } from '../../shared/money';
import { prorate } from './prorate';

/** What a subscription costs a whole period from a day on: a plan, another plan, or nothing during a pause. */
export interface PriceTerm {
  readonly startsOn: string;
  readonly priceCents: Cents;
}

/** What is owed for some days, and how it was counted, for the invoice to say it. */
export interface PeriodCharge extends DayPeriod {
  readonly priceCents: Cents;
  readonly days: number;
  readonly wholeDays: number;
  readonly amountCents: Cents;
}

/** The charges of a period, one for each stretch of days at one price; the terms are in order of days. Free days cost nothing and are left out. */
export function periodCharges({ whole, charged }: BillingPeriod, terms: readonly PriceTerm[]): PeriodCharge[] {
  const wholeDays = daysBetween(whole.startsOn, whole.endsOn);
  return terms.flatMap(({ startsOn, priceCents }, at) => {
    const part = commonDays(charged, { startsOn, endsOn: terms[at + 1]?.startsOn ?? charged.endsOn });
    if (!part || priceCents === 0) return [];
    const days = daysBetween(part.startsOn, part.endsOn);
    return [{ ...part, priceCents, days, wholeDays, amountCents: prorate(priceCents, whole, part) }];
  });
}

/** The terms of a subscription with its pauses: nothing from the day a pause starts, what is then the price from the day it ends. */
export function termsWithPauses(terms: readonly PriceTerm[], pauses: readonly DayPeriod[]): PriceTerm[] {
  const isPaused = (day: string): boolean => pauses.some(({ startsOn, endsOn }) => startsOn <= day && day < endsOn);
  const priceOn = (day: string): Cents => terms.findLast(({ startsOn }) => startsOn <= day)?.priceCents ?? 0;
  const days = [...terms, ...pauses].map(({ startsOn }) => startsOn).concat(pauses.map(({ endsOn }) => endsOn));
  return [...new Set(days)]
    .sort()
    .map((startsOn) => ({ startsOn, priceCents: isPaused(startsOn) ? 0 : priceOn(startsOn) }));
}
