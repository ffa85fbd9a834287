import { DateTime } from 'luxon';
import { civil, dayOf, ZONE } from '../ui/format/time';

/** Civil day `YYYY-MM-DD` in Paris; today when it is not one. */
export function civilDay(day: string | undefined): DateTime {
  const parsed = DateTime.fromISO(day ?? '', { zone: ZONE });
  return parsed.isValid ? parsed : DateTime.fromMillis(Date.now(), { zone: ZONE }).startOf('day');
}

export const today = (): string => dayOf(DateTime.now());

export const shiftDay = (day: string, days: number): string => dayOf(civilDay(day).plus({ days }));

/** The same civil hour on another day, later by an hour when that day skips it. */
export function sameHourOn(day: string, instant: number): number {
  const { hour, minute } = civil(instant);
  return civilDay(day).set({ hour, minute }).toMillis();
}

/** Monday to Sunday around a day. */
export function weekOf(day: string): string[] {
  const monday = civilDay(day).startOf('week');
  return Array.from({ length: 7 }, (_, index) => dayOf(monday.plus({ days: index })));
}

const instantOf = (time: DateTime): string => new Date(time.toMillis()).toISOString();

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** From the midnight that begins the first day to the one that ends the last, 23 and 25 hour days included. */
export function spanOf(days: readonly string[]): Span {
  const first = civilDay(days[0]);
  const last = civilDay(days.at(-1));
  return { from: instantOf(first), to: instantOf(last.plus({ days: 1 })) };
}
