import type { HabilitationLevel } from '../shared/vocabulary';
import type { HabilitationRefusal } from './refusals';
import { granterMustHoldTrainerLevel } from './rules/granter-must-hold-trainer-level.rule';
import { trainerMustNotGrantToThemselves } from './rules/trainer-must-not-grant-to-themselves.rule';
import { validityMustLieAhead } from './rules/validity-must-lie-ahead.rule';
import { validityMustNotOutlastItsType } from './rules/validity-must-not-outlast-its-type.rule';

/** Who decides over a habilitation, and by which right. */
export interface Granter {
  readonly personId: string;
  /** Managers and administrators answer for the place: they hold nothing and may grant everything. */
  readonly isStaff: boolean;
  /** Highest level in force they hold on this type of habilitation. */
  readonly heldLevel: HabilitationLevel | null;
}

/** What the rules on a grant need to know. */
export interface GrantFacts {
  readonly granter: Granter;
  readonly personId: string;
  /** Exclusive; null for no end. */
  readonly validUntil: number | null;
  /** The latest end this type of habilitation allows today, exclusive; null: any. */
  readonly longestUntil: number | null;
  readonly now: number;
}

/** Every rule on granting a habilitation. */
export const GRANT_RULES = [
  granterMustHoldTrainerLevel,
  trainerMustNotGrantToThemselves,
  validityMustLieAhead,
  validityMustNotOutlastItsType,
] as const;

export const checkGrant = (facts: GrantFacts): HabilitationRefusal[] =>
  GRANT_RULES.flatMap((rule) => rule(facts) ?? []);
