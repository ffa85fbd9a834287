import type { Database } from '@etabli/database';
import { civilDay, openPeriods, overlaps, type Slot } from '@etabli/domain';
import { calendarOf } from './booking-facts.query';
import type { CalendarRow } from './facts-rows';

/** How far the next open day is looked for: longer than any holiday of the place. */
const SEARCHED = 60 * 86_400_000;

export interface ClosedDay {
  /** Name of the public holiday or reason of the closure; null on a weekday without hours. */
  readonly because: string | null;
  /** Null when the place stays closed as far as one looks. */
  readonly nextOpenDay: { readonly date: string; readonly openPeriods: readonly Slot[] } | null;
}

/** Why nobody can come that day, and when one can again. */
export async function closedDay(database: Database, day: Slot): Promise<ClosedDay> {
  const span = { start: day.start, end: day.end + SEARCHED };
  const [row] = await database.sql<{ calendar: CalendarRow }>('select calendar_facts(tstzrange(?, ?)) as calendar', [
    new Date(span.start),
    new Date(span.end),
  ]);
  if (!row) return { because: null, nextOpenDay: null };
  const calendar = calendarOf(row.calendar, span);
  const after = openPeriods(calendar).filter(({ start }) => start >= day.end);
  const date = after[0] && civilDay(after[0].start);
  return {
    because: calendar.closures.find(({ slot }) => overlaps(slot, day))?.reason ?? null,
    nextOpenDay: date ? { date, openPeriods: after.filter(({ start }) => civilDay(start) === date) } : null,
  };
}
