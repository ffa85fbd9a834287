import { DateTime } from 'luxon';
import type { Recurrence, RuleWeekday } from './recurrence';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A rule as RFC 5545 writes it: what was read from it reads the same. */
export function writeRecurrence({ frequency, interval, byDay, count, until }: Recurrence): string {
  const parts = [`FREQ=${frequency}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (byDay.length > 0) parts.push(`BYDAY=${byDay.map(written).join(',')}`);
  if (count !== null) parts.push(`COUNT=${count}`);
  if (until) parts.push(`UNTIL=${until.day.replaceAll('-', '')}T${clock(until.minute)}`);
  return parts.join(';');
}

const written = ({ weekday, ordinal }: RuleWeekday): string => `${ordinal ?? ''}${WEEKDAYS[weekday - 1]}`;
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}59`;

/** A civil day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/** The same rule on other days of the week; null where that is no rule: the second Tuesday of a month has no day after in this sense. */
export function shiftedRecurrence(recurrence: Recurrence, days: number): Recurrence | null {
  if (days === 0) return recurrence;
  if (recurrence.frequency !== 'WEEKLY') return null;
  const byDay = recurrence.byDay.map(({ weekday, ordinal }) => ({
    weekday: ((weekday - 1 + days + 7) % 7) + 1,
    ordinal,
  }));
  const { until } = recurrence;
  return { ...recurrence, byDay, until: until && { ...until, day: dayAfter(until.day, days) } };
}

/** The rule cut in two: what stays ends before a day, what follows has so many occurrences. */
export const cutRecurrence = (
  recurrence: Recurrence,
  { before, following }: { before: string; following: number },
) => ({
  stays: { ...recurrence, count: null, until: { day: dayAfter(before, -1), minute: 1439 } },
  follows: { ...recurrence, until: null, count: following },
});
