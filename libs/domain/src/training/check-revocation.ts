import type { Granter } from './check-grant';
import type { HabilitationRefusal } from './refusals';
import { granterMustHoldTrainerLevel } from './rules/granter-must-hold-trainer-level.rule';
import { habilitationMustNotBeRevoked } from './rules/habilitation-must-not-be-revoked.rule';

/** What the rules on a revocation need to know. */
export interface RevocationFacts {
  readonly granter: Granter;
  readonly revoked: boolean;
}

/** Every rule on revoking a habilitation. */
export const REVOCATION_RULES = [granterMustHoldTrainerLevel, habilitationMustNotBeRevoked] as const;

export const checkRevocation = (facts: RevocationFacts): HabilitationRefusal[] =>
  REVOCATION_RULES.flatMap((rule) => rule(facts) ?? []);
