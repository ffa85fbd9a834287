import type { EnrolmentState, TrainingSessionState } from '../shared/vocabulary';
import type { SessionActor } from './check-session';
import type { EnrolmentRefusal } from './enrolment-refusals';
import type { SessionRefusal } from './session-refusals';
import { attendanceMustBeExpected } from './rules/attendance-must-be-expected.rule';
import { attendanceMustNotComeBeforeTheSession } from './rules/attendance-must-not-come-before-the-session.rule';
import { plannerMustBeStaffOrTheTrainer } from './rules/planner-must-be-staff-or-the-trainer.rule';
import { quizMustBePassedBeforePractice } from './rules/quiz-must-be-passed-before-practice.rule';
import { sessionMustBePlanned } from './rules/session-must-be-planned.rule';

/** Somebody said to be there, or not. */
export interface AttendanceLine {
  readonly personName: string;
  readonly state: EnrolmentState;
  readonly present: boolean;
  /** Nothing to pass, or passed. */
  readonly quizDone: boolean;
}

/** What the rules on attendance need to know. */
export interface AttendanceFacts {
  readonly now: number;
  readonly planner: SessionActor;
  readonly trainer: { readonly personId: string };
  readonly session: { readonly state: TrainingSessionState; readonly startsAt: number };
  readonly lines: readonly AttendanceLine[];
}

/** Every rule on writing who was there; corrected as often as needed until the result is given. */
export const ATTENDANCE_RULES = [
  plannerMustBeStaffOrTheTrainer,
  sessionMustBePlanned,
  attendanceMustNotComeBeforeTheSession,
  attendanceMustBeExpected,
  quizMustBePassedBeforePractice,
] as const;

type Rule = (facts: AttendanceFacts) => EnrolmentRefusal | SessionRefusal | readonly EnrolmentRefusal[] | undefined;

export const checkAttendance = (facts: AttendanceFacts): (EnrolmentRefusal | SessionRefusal)[] =>
  ATTENDANCE_RULES.flatMap((rule: Rule) => rule(facts) ?? []);
