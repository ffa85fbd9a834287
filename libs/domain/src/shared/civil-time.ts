import { DateTime, Settings } from 'luxon';
import { civilZone } from './civil-zone';

Settings.throwOnInvalid = true;

/** The one zone people of the manufacture live in. Instants are UTC everywhere else. */
export const CIVIL_ZONE = 'Europe/Paris';

const ZONE = civilZone(CIVIL_ZONE);

/** A civil time read from a person: one instant, two (the hour repeated in October), or none (the hour skipped in March). */
export type CivilReading =
  | { readonly kind: 'exact'; readonly instant: number }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly kind: 'missing'; readonly candidates: readonly number[] }
  | { readonly kind: 'malformed' };

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Bookings are made for people alive: years outside are typing mistakes. */
const isPlausibleYear = (year: number): boolean => year >= 2000 && year <= 2100;

/**
 * Reads ISO 8601 with an offset as an instant, and without one as a civil time in Europe/Paris. Luxon resolves a missing or
 * repeated hour silently, so both neighbours' offsets are tried and what they give is compared.
 */
export function readMoment(text: string): CivilReading {
  const match = MOMENT.exec(text);
  if (!match || !isPlausibleYear(Number(match[1]))) return { kind: 'malformed' };
  try {
    if (match[8]) return { kind: 'exact', instant: DateTime.fromISO(text, { setZone: true }).toMillis() };
    return readCivil(text);
  } catch {
    return { kind: 'malformed' };
  }
}

function readCivil(text: string): CivilReading {
  const asUtc = DateTime.fromISO(text, { zone: 'utc' });
  const offsets = [-1, 1].map((days) => asUtc.plus({ days }).setZone(ZONE).offset);
  const instants = [...new Set(offsets.map((offset) => asUtc.minus({ minutes: offset }).toMillis()))].sort(
    (a, b) => a - b,
  );
  const wall = asUtc.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS");
  const faithful = instants.filter((instant) => toCivil(instant).toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS") === wall);
  if (faithful.length === 0) return { kind: 'missing', candidates: instants };
  if (faithful.length > 1) return { kind: 'ambiguous', candidates: faithful };
  return { kind: 'exact', instant: faithful[0]! };
}

/** The instant as people of the manufacture read it on the wall clock. */
export const toCivil = (instant: number): DateTime => DateTime.fromMillis(instant, { zone: ZONE });

/** Civil day `YYYY-MM-DD` the instant falls on. */
export const civilDay = (instant: number): string => toCivil(instant).toFormat('yyyy-MM-dd');

/** First instant of a civil day; days last 23, 24 or 25 hours. */
export const startOfCivilDay = (day: string): number => DateTime.fromISO(day, { zone: ZONE }).startOf('day').toMillis();

/** First instant of the day after. */
export const endOfCivilDay = (day: string): number =>
  DateTime.fromISO(day, { zone: ZONE }).startOf('day').plus({ days: 1 }).toMillis();

/** ISO weekday, 1 (Monday) to 7 (Sunday), of a civil day. */
export const isoWeekday = (day: string): number => DateTime.fromISO(day, { zone: ZONE }).weekday;

/** The instant at which the wall clock shows `minute` minutes after midnight on that day; an hour skipped in March moves later. */
export const civilInstant = (day: string, minute: number): number =>
  DateTime.fromISO(day, { zone: ZONE })
    .startOf('day')
    .set({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 })
    .plus({ days: Math.floor(minute / 1440) })
    .toMillis();

/** Civil days touched by a span of instants, first to last, at most `limit`. */
export function civilDaysOf(start: number, end: number, limit = 400): string[] {
  const days: string[] = [];
  for (
    let day = toCivil(start).startOf('day');
    day.toMillis() < end && days.length < limit;
    day = day.plus({ days: 1 })
  )
    days.push(day.toFormat('yyyy-MM-dd'));
  return days;
}
