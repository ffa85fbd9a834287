import { DateTime } from 'luxon';

const read = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' });

/** A civil day (YYYY-MM-DD) some months later; clamped to the last day when the month is shorter. */
export const addMonths = (day: string, months: number): string => read(day).plus({ months }).toISODate() ?? day;

/** A civil day some days later. */
export const addDays = (day: string, days: number): string => read(day).plus({ days }).toISODate() ?? day;

/** Whole civil months from one day to another, the clamped ends of short months counted as whole. */
export const monthsBetween = (from: string, to: string): number =>
  Math.trunc(read(to).diff(read(from), 'months').months);

/** Civil days from one day to another, negative backwards; no clock change can make it a fraction. */
export const daysBetween = (from: string, to: string): number => read(to).diff(read(from), 'days').days;
