import type { EnrolmentState, TrainingSessionState } from '../shared/vocabulary';
import type { Granter } from './check-grant';
import type { SessionActor } from './check-session';
import type { EnrolmentRefusal } from './enrolment-refusals';
import type { HabilitationRefusal } from './refusals';
import type { SessionRefusal } from './session-refusals';
import { granterMustHoldTrainerLevel } from './rules/granter-must-hold-trainer-level.rule';
import { learnerMustHaveAttended } from './rules/learner-must-have-attended.rule';
import { plannerMustBeStaffOrTheTrainer } from './rules/planner-must-be-staff-or-the-trainer.rule';
import { sessionMustBePlanned } from './rules/session-must-be-planned.rule';

/** What the rules on results need to know. */
export interface ResultsFacts {
  readonly planner: SessionActor;
  readonly trainer: { readonly personId: string };
  readonly session: { readonly state: TrainingSessionState };
  /** Who writes the results grants what was learnt. */
  readonly granter: Granter;
  readonly lines: readonly { readonly personName: string; readonly state: EnrolmentState }[];
}

/** Every rule on giving the results of a session. */
export const RESULT_RULES = [
  plannerMustBeStaffOrTheTrainer,
  sessionMustBePlanned,
  granterMustHoldTrainerLevel,
  learnerMustHaveAttended,
] as const;

type ResultRefusal = EnrolmentRefusal | SessionRefusal | HabilitationRefusal;
type Rule = (facts: ResultsFacts) => ResultRefusal | readonly ResultRefusal[] | undefined;

export const checkResults = (facts: ResultsFacts): ResultRefusal[] =>
  RESULT_RULES.flatMap((rule: Rule) => rule(facts) ?? []);
