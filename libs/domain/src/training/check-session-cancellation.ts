import type { TrainingSessionState } from '../shared/vocabulary';
import type { SessionActor } from './check-session';
import type { SessionRefusal } from './session-refusals';
import { plannerMustBeStaffOrTheTrainer } from './rules/planner-must-be-staff-or-the-trainer.rule';
import { sessionMustBePlanned } from './rules/session-must-be-planned.rule';

/** What the rules on calling a session off need to know. */
export interface SessionCancellationFacts {
  readonly planner: SessionActor;
  readonly trainer: { readonly personId: string };
  readonly session: { readonly state: TrainingSessionState };
}

/** Every rule on calling a session off. */
export const SESSION_CANCELLATION_RULES = [plannerMustBeStaffOrTheTrainer, sessionMustBePlanned] as const;

export const checkSessionCancellation = (facts: SessionCancellationFacts): SessionRefusal[] =>
  SESSION_CANCELLATION_RULES.flatMap((rule) => rule(facts) ?? []);
