import type { OpeningPeriod } from '../opening-period';
import type { OpeningHoursRefusal } from '../refusals';

/** Two periods of a day may touch, never overlap: said once a weekday. */
export function openingHoursMustNotOverlap(week: readonly OpeningPeriod[]): OpeningHoursRefusal[] {
  const overlapping = week.filter((a, i) => week.some((b, j) => j > i && overlap(a, b)));
  return [...new Set(overlapping.map(({ weekday }) => weekday))].map((weekday) => ({
    code: 'OPENING_HOURS_OVERLAP',
    weekday,
  }));
}

const overlap = (a: OpeningPeriod, b: OpeningPeriod): boolean =>
  a.weekday === b.weekday && a.opensAtMinute < b.closesAtMinute && b.opensAtMinute < a.closesAtMinute;
