import type { Granter } from './check-grant';
import type { HabilitationRefusal } from './refusals';
import { granterMustHoldTrainerLevel } from './rules/granter-must-hold-trainer-level.rule';
import { habilitationMustNotBeRevoked } from './rules/habilitation-must-not-be-revoked.rule';
import { trainerMustNotGrantToThemselves } from './rules/trainer-must-not-grant-to-themselves.rule';

/** What the rules on a renewal need to know. */
export interface RenewalFacts {
  readonly granter: Granter;
  readonly personId: string;
  readonly revoked: boolean;
}

/** Every rule on renewing a habilitation, expired or not; what was revoked is learnt and granted anew. */
export const RENEWAL_RULES = [
  granterMustHoldTrainerLevel,
  trainerMustNotGrantToThemselves,
  habilitationMustNotBeRevoked,
] as const;

export const checkRenewal = (facts: RenewalFacts): HabilitationRefusal[] =>
  RENEWAL_RULES.flatMap((rule) => rule(facts) ?? []);
