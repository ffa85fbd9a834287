import { addMonths } from '../membership';
import { civilDay } from '../shared/civil-time';

/** A civil month, by its first day; the first day of the next does not belong to it. */
export interface CivilMonth {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The last `count` civil months that are over, oldest first: the month under way has no figures yet. */
export function completeMonths(now: number, count: number): CivilMonth[] {
  const current = `${civilDay(now).slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, rank) => ({
    startsOn: addMonths(current, rank - count),
    endsOn: addMonths(current, rank - count + 1),
  }));
}
