import { DateTime } from 'luxon';
import { readMoment } from '../../shared/civil-time';
import type { Slot } from '../../shared/slot';
import { checkMoment, type TimeRefusal } from '../../shared/time-refusals';
import { MOST_OCCURRENCES, type Recurrence } from './recurrence';
import { recurrenceDays } from './recurrence-days';
import type { SeriesRefusal } from './series-refusals';

/** A slot repeated in civil time. Minutes count from midnight of its day; past 1440 it ends on a later one. */
export interface Repetition {
  readonly recurrence: Recurrence;
  readonly startsOn: string;
  readonly startMinute: number;
  readonly endMinute: number;
}

/** One day of a series. */
export interface Occurrence {
  readonly day: string;
  /** Null: the clocks change then and one of its times is missing or comes twice. It is to be asked, never guessed. */
  readonly slot: Slot | null;
  /** Which time is unclear, and the instants it may mean. */
  readonly unclear: readonly TimeRefusal[];
}

const wallClock = (day: string, minute: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ minutes: minute }).toFormat("yyyy-MM-dd'T'HH:mm");

/** The slot as the wall clock shows it on a day: as long as the clocks make it. */
export function occurrenceOn(
  day: string,
  { startMinute, endMinute }: Omit<Repetition, 'recurrence' | 'startsOn'>,
): Occurrence {
  const times = { startsAt: wallClock(day, startMinute), endsAt: wallClock(day, endMinute) };
  const unclear = (['startsAt', 'endsAt'] as const).flatMap((field) => checkMoment(times[field], field) ?? []);
  const [start, end] = [readMoment(times.startsAt), readMoment(times.endsAt)];
  if (start.kind !== 'exact' || end.kind !== 'exact') return { day, slot: null, unclear };
  return { day, slot: { start: start.instant, end: end.instant }, unclear: [] };
}

export interface OccurrencesReading {
  readonly occurrences: readonly Occurrence[];
  readonly refusals: readonly SeriesRefusal[];
}

/** Every occurrence up to `lastDay`. A rule that says where it ends may not have more than two years of weeks; one that does not stops there. */
export function occurrencesOf(repetition: Repetition, lastDay: string): OccurrencesReading {
  const { recurrence, startsOn, startMinute } = repetition;
  const days: string[] = [];
  for (const day of recurrenceDays(recurrence, { day: startsOn, minute: startMinute }, lastDay)) {
    days.push(day);
    if (days.length > MOST_OCCURRENCES) break;
  }
  const bounded = recurrence.count !== null || recurrence.until !== null;
  if (days.length > MOST_OCCURRENCES && bounded)
    return { occurrences: [], refusals: [{ code: 'TOO_MANY_OCCURRENCES', maximum: MOST_OCCURRENCES }] };
  if (days.length === 0) return { occurrences: [], refusals: [{ code: 'SERIES_EMPTY' }] };
  return { occurrences: days.slice(0, MOST_OCCURRENCES).map((day) => occurrenceOn(day, repetition)), refusals: [] };
}
