import { civilDay, shiftDay } from '../../planning/days';
import { dayOf } from '../../ui/format/time';

export const RHYTHMS = ['WEEK', 'TWO_WEEKS', 'WEEKDAYS'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How a slot repeats, as people say it. */
export interface RecurrenceChoice {
  readonly rhythm: Rhythm;
  /** Last day it may fall on; null: so many times. */
  readonly until: string | null;
  readonly count: number;
}

const PART = { WEEK: 'FREQ=WEEKLY', TWO_WEEKS: 'FREQ=WEEKLY;INTERVAL=2', WEEKDAYS: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' };

/** The choice as RFC 5545 writes it. */
export function ruleOf({ rhythm, until, count }: RecurrenceChoice): string {
  return `${PART[rhythm]};${until ? `UNTIL=${until.replaceAll('-', '')}` : `COUNT=${count}`}`;
}

/** Longest series offered by number: half a year of weeks. */
export const MOST_TIMES = 26;

/** One month on: what people mean most often by « until ». */
export const usualUntil = (startsOn: string): string => dayOf(civilDay(startsOn).plus({ months: 1 }));

/** Ends the series before a day that cannot be booked. */
export const stoppedBefore = (choice: RecurrenceChoice, day: string): RecurrenceChoice => ({
  ...choice,
  until: shiftDay(day, -1),
});
