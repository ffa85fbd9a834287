import { civilDay, type Slot } from '@etabli/domain';
import { publicHolidays } from '@etabli/workshop';

type Holiday = { readonly day: string; readonly name: string };

const byYear = new Map<number, readonly Holiday[]>();

/** Public holidays of the civil years a span touches; each year is worked out once. */
export function publicHolidaysNear({ start, end }: Slot): Holiday[] {
  const [first, last] = [start, end].map((instant) => Number(civilDay(instant).slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => holidaysOf(first + i)).flat();
}

function holidaysOf(year: number): readonly Holiday[] {
  const known = byYear.get(year) ?? publicHolidays(year).map(({ date, name }) => ({ day: date, name }));
  byYear.set(year, known);
  return known;
}
