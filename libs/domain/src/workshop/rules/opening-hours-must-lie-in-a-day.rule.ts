import { MINUTES_OF_A_DAY, type OpeningPeriod } from '../opening-period';
import type { OpeningHoursRefusal } from '../refusals';

/** A night is two periods: one that ends at midnight, one that starts there. */
export const openingHoursMustLieInADay = (week: readonly OpeningPeriod[]): OpeningHoursRefusal[] =>
  week
    .filter(({ opensAtMinute, closesAtMinute }) => !liesInADay(opensAtMinute, closesAtMinute))
    .map(({ weekday }) => ({ code: 'OPENING_HOURS_NOT_IN_A_DAY', weekday }));

const liesInADay = (opens: number, closes: number): boolean =>
  opens >= 0 && opens < closes && closes <= MINUTES_OF_A_DAY;
