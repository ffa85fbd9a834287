import { daysBetween } from '../../membership/civil-months';
import type { DayPeriod } from '../../shared/day-period';
import { roundedQuotient, type Cents } from '../../shared/money';

/**
 * The price of some days of a period: to the day, each day of the period weighing the same, the day something starts counted,
 * the day it ends not. Counted as the price up to the last day less the price up to the first, both rounded to the cent: parts that
 * follow each other add up to the price of all of them, and all the parts to the price of the period, to the cent.
 */
export function prorate(priceCents: Cents, whole: DayPeriod, part: DayPeriod): Cents {
  const wholeDays = daysBetween(whole.startsOn, whole.endsOn);
  const until = (day: string): Cents => {
    const days = Math.min(Math.max(daysBetween(whole.startsOn, day), 0), wholeDays);
    return roundedQuotient(priceCents * days, wholeDays);
  };
  return until(part.endsOn) - until(part.startsOn);
}
