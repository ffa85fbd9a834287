import { civilDay, endOfCivilDay, toCivil } from '../shared/civil-time';
import { addDays } from '../membership/civil-months';
import type { Absence, NoShowPolicy } from './fairness-facts';

export interface NoShowRestriction {
  /** First instant at which one may book again: a civil midnight. */
  readonly until: number;
  /** How many absences led to it. */
  readonly absenceCount: number;
}

/**
 * The restriction in force at an instant: it begins with an absence that is the N-th within M weeks, and ends K whole days later. An
 * absence older than M weeks is forgotten; a further one before that begins anew.
 */
export function noShowRestriction(
  absences: readonly Absence[],
  { limit, withinWeeks, restrictDays }: NoShowPolicy,
  now: number,
): NoShowRestriction | null {
  const past = absences.map(({ at }) => at).filter((at) => at <= now);
  const restrictions = past.flatMap((at) => {
    const remembered = toCivil(at).minus({ weeks: withinWeeks }).toMillis();
    const absenceCount = past.filter((other) => remembered < other && other <= at).length;
    const until = endOfCivilDay(addDays(civilDay(at), restrictDays));
    return absenceCount >= limit && now < until ? [{ until, absenceCount }] : [];
  });
  return restrictions.sort((a, b) => b.until - a.until || b.absenceCount - a.absenceCount)[0] ?? null;
}
