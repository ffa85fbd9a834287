import { DateTime } from 'luxon';
import type { Recurrence, RuleWeekday } from './recurrence';

/** When a series starts, in civil time. */
export interface SeriesStart {
  readonly day: string;
  readonly minute: number;
}

// civil days without a zone: midnights in UTC, which has every hour once
const dayOf = (text: string): DateTime => DateTime.fromISO(text, { zone: 'utc' });
const textOf = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

/**
 * The civil days of a recurrence from its start on, in order, none after `lastDay`. The start is an occurrence only when it fits the rule
 * itself. A month without the day (the 31st, a fifth Monday) is left out, as RFC 5545 says.
 */
export function* recurrenceDays(recurrence: Recurrence, start: SeriesStart, lastDay: string): Generator<string> {
  const { count, until } = recurrence;
  let found = 0;
  for (const day of candidates(recurrence, dayOf(start.day), lastDay)) {
    if (day < start.day) continue;
    const tooLate = until && (day > until.day || (day === until.day && start.minute > until.minute));
    if (day > lastDay || tooLate || (count !== null && found >= count)) return;
    found += 1;
    yield day;
  }
}

/** Days that fit, from the period of the start on; a little past the last day at most. */
function* candidates(recurrence: Recurrence, start: DateTime, lastDay: string): Generator<string> {
  const unit = ({ DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month' } as const)[recurrence.frequency];
  const first = start.startOf(unit);
  for (let rank = 0; ; rank += recurrence.interval) {
    const period = first.plus({ [unit]: rank });
    if (textOf(period) > lastDay) return;
    yield* daysIn(recurrence, period, start).map(textOf);
  }
}

function daysIn({ frequency, byDay }: Recurrence, period: DateTime, start: DateTime): DateTime[] {
  if (frequency === 'DAILY') return byDay.length === 0 || isListed(byDay, period) ? [period] : [];
  if (frequency === 'WEEKLY') {
    const weekdays = byDay.length > 0 ? byDay.map(({ weekday }) => weekday) : [start.weekday];
    return [...new Set(weekdays)].sort().map((weekday) => period.plus({ days: weekday - 1 }));
  }
  const days = Array.from({ length: period.daysInMonth ?? 0 }, (_, rank) => period.plus({ days: rank }));
  return days.filter((day) => (byDay.length > 0 ? isListed(byDay, day) : day.day === start.day));
}

const isListed = (byDay: readonly RuleWeekday[], day: DateTime): boolean =>
  byDay.some(({ weekday, ordinal }) => weekday === day.weekday && (ordinal === null || isRanked(day, ordinal)));

/** Whether it is the n-th of its weekday in the month, from the end when negative. */
function isRanked(day: DateTime, ordinal: number): boolean {
  const fromStart = Math.ceil(day.day / 7);
  const fromEnd = Math.ceil(((day.daysInMonth ?? 0) - day.day + 1) / 7);
  return ordinal > 0 ? fromStart === ordinal : fromEnd === -ordinal;
}
