import { civilDaysOf, civilInstant, endOfCivilDay, isoWeekday, startOfCivilDay } from '../shared/civil-time';
import { overlaps, partsOutside, type Slot } from '../shared/slot';
import type { OpeningPeriod } from '../workshop';
import type { Calendar, ClosedPeriod } from './booking-facts';

/** What the calendar is made of: the weekly hours, closures as instants, public holidays as civil days. */
export interface CalendarSources {
  readonly week: readonly OpeningPeriod[];
  readonly closures: readonly ClosedPeriod[];
  readonly publicHolidays: readonly { readonly day: string; readonly name: string }[];
}

/** The calendar of every civil day that `span` touches, whole days. */
export function openingCalendar(span: Slot, { week, closures, publicHolidays }: CalendarSources): Calendar {
  const days = civilDaysOf(span.start, span.end);
  const openingHours = merged(days.flatMap((day) => hoursOf(day, week)));
  const holidays = publicHolidays
    .filter(({ day }) => days.includes(day))
    .map(({ day, name }) => ({ slot: { start: startOfCivilDay(day), end: endOfCivilDay(day) }, reason: name }));
  const near = closures.filter(({ slot }) => overlaps(slot, wholeDays(days)));
  return { openingHours, closures: [...holidays, ...near] };
}

/** When one can really come: opening hours without what closes them, in order. */
export function openPeriods({ openingHours, closures }: Calendar): Slot[] {
  const closed = closures.map(({ slot }) => slot);
  return openingHours.flatMap((period) => partsOutside(period, closed));
}

const wholeDays = (days: readonly string[]): Slot => ({
  start: startOfCivilDay(days[0]!),
  end: endOfCivilDay(days.at(-1)!),
});

function hoursOf(day: string, week: readonly OpeningPeriod[]): Slot[] {
  const weekday = isoWeekday(day);
  return week
    .filter((period) => period.weekday === weekday)
    .map((period) => ({
      start: civilInstant(day, period.opensAtMinute),
      end: civilInstant(day, period.closesAtMinute),
    }))
    .filter((period) => period.start < period.end);
}

/** Periods in order, those that touch made one: open until midnight and from midnight is open through the night. */
function merged(periods: readonly Slot[]): Slot[] {
  const result: Slot[] = [];
  for (const period of [...periods].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && period.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, period.end) };
    else result.push(period);
  }
  return result;
}
