import { addMonths } from '../membership/civil-months';
import { civilDay, endOfCivilDay } from '../shared/civil-time';
import type { HabilitationLevel } from '../shared/vocabulary';

/** What a line of the ledger says of its own end. */
export interface GrantedValidity {
  readonly level: HabilitationLevel;
  readonly grantedAt: number;
  /** Exclusive; null for no end. */
  readonly validUntil: number | null;
}

/** How a habilitation is kept up by use. */
export interface Uses {
  /** Months without a use after which it lapses; null: never. */
  readonly unusedMonths: number | null;
  /** End of the last booking used, as far as it is known; null: never used. */
  readonly lastUsedAt: number | null;
}

export interface Validity {
  /** Exclusive; null for no end. */
  readonly until: number | null;
  /** What ends it; null when nothing does. */
  readonly endsBy: 'DATE' | 'NON_USE' | null;
}

/** The end of the civil day that comes `months` after an instant: what is valid « until the 12th » holds all of the 12th. */
export const endAfterMonths = (instant: number, months: number): number =>
  endOfCivilDay(addMonths(civilDay(instant), months));

/**
 * Until when a grant holds: its own date, or some months after the last use, whichever comes first; a renewal is a new grant and
 * counts as a use. Trainers keep their level by teaching, which is no booking. The SQL function `grant_valid_until` says the same.
 */
export function validityOf(grant: GrantedValidity, { unusedMonths, lastUsedAt }: Uses): Validity {
  const lapsesAt =
    unusedMonths === null || grant.level === 'TRAINER'
      ? null
      : endAfterMonths(Math.max(grant.grantedAt, lastUsedAt ?? grant.grantedAt), unusedMonths);
  if (lapsesAt !== null && (grant.validUntil === null || lapsesAt < grant.validUntil))
    return { until: lapsesAt, endsBy: 'NON_USE' };
  return { until: grant.validUntil, endsBy: grant.validUntil === null ? null : 'DATE' };
}
