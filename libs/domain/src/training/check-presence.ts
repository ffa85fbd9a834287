import type { Slot } from '../shared/slot';
import type { PresenceRefusal } from './presence-refusals';
import type { SessionActor } from './check-session';
import { presenceMustBeOnesOwn } from './rules/presence-must-be-ones-own.rule';
import { presenceMustBeOfATrainer } from './rules/presence-must-be-of-a-trainer.rule';
import { presenceMustNotBeOver } from './rules/presence-must-not-be-over.rule';

/** What the rules on the presence of a trainer need to know. */
export interface TrainerPresenceFacts {
  readonly now: number;
  readonly slot: Slot;
  readonly planner: SessionActor;
  readonly trainer: { readonly personId: string; readonly isTrainer: boolean };
}

/** Every rule on announcing, or taking back, when a trainer is in a pole. */
export const TRAINER_PRESENCE_RULES = [presenceMustBeOnesOwn, presenceMustBeOfATrainer, presenceMustNotBeOver] as const;

export const checkTrainerPresence = (facts: TrainerPresenceFacts): PresenceRefusal[] =>
  TRAINER_PRESENCE_RULES.flatMap((rule) => rule(facts) ?? []);
