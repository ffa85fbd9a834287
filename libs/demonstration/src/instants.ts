import { addDays, civilInstant } from '@etabli/domain';

const DAY = 86_400_000;

/** Civil days from one to the other: days are counted where none has 23 hours. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Every civil day from the first to the one before `end`. */
export const daysFrom = (first: string, end: string): string[] =>
  Array.from({ length: Math.max(daysBetween(first, end), 0) }, (_, count) => addDays(first, count));

/** An instant as the database reads it. */
export const instantText = (instant: number): string => new Date(instant).toISOString();

/** The instant a wall clock of the manufacture shows `minute` minutes after midnight, as the database reads it. */
export const atMinute = (day: string, minute: number): string => instantText(civilInstant(day, minute));
