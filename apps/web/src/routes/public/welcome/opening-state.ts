import { Interval, type DateTime } from 'luxon';
import { civil, dayOf } from '../../../ui/format/time';
import type { Hours } from './week-in-runs';

export interface Calendar {
  readonly openingHours: readonly Hours[];
  readonly closures: readonly { readonly startsAt: string; readonly endsAt: string }[];
  readonly publicHolidays: readonly { readonly date: string }[];
}

/** Open until then, or closed until then; no time: not within the days known. */
export type OpeningState =
  { readonly open: true; readonly until: DateTime } | { readonly open: false; readonly opensAt: DateTime | null };

const at = (midnight: DateTime, minute: number): DateTime =>
  midnight.plus({ days: minute === 1440 ? 1 : 0 }).set({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 });

function openPeriods(calendar: Calendar, midnight: DateTime): Interval[] {
  if (calendar.publicHolidays.some(({ date }) => date === dayOf(midnight))) return [];
  const closures = calendar.closures.map(({ startsAt, endsAt }) =>
    Interval.fromDateTimes(civil(startsAt), civil(endsAt)),
  );
  return calendar.openingHours
    .filter(({ weekday }) => weekday === midnight.weekday)
    .sort((a, b) => a.opensAtMinute - b.opensAtMinute)
    .map(({ opensAtMinute, closesAtMinute }) =>
      Interval.fromDateTimes(at(midnight, opensAtMinute), at(midnight, closesAtMinute)),
    )
    .flatMap((period) => period.difference(...closures));
}

/** Whether somebody who comes now finds the door open, and what comes next, within `days` days. */
export function openingState(calendar: Calendar, now: DateTime, days: number): OpeningState {
  const today = civil(now).startOf('day');
  for (let day = 0; day <= days; day += 1) {
    for (const { start, end } of openPeriods(calendar, today.plus({ days: day }))) {
      if (!start || !end || end <= now) continue;
      return start <= now ? { open: true, until: end } : { open: false, opensAt: start };
    }
  }
  return { open: false, opensAt: null };
}
