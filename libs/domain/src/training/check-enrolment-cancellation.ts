import type { EnrolmentState } from '../shared/vocabulary';
import type { EnrolmentRefusal } from './enrolment-refusals';
import { enrolmentDeadlineMustBeKept } from './rules/enrolment-deadline-must-be-kept.rule';
import { enrolmentMustNotBeOver } from './rules/enrolment-must-not-be-over.rule';
import { sessionMustNotHaveStarted } from './rules/session-must-not-have-started.rule';

/** What the rules on leaving a session need to know. */
export interface EnrolmentCancellationFacts {
  readonly now: number;
  /** Staff may take somebody out after the deadline. */
  readonly byStaff: boolean;
  readonly session: { readonly startsAt: number; readonly cancellationDeadlineHours: number };
  readonly enrolment: { readonly state: EnrolmentState };
}

/** Every rule on leaving a session or its waiting list. */
export const ENROLMENT_CANCELLATION_RULES = [
  enrolmentMustNotBeOver,
  sessionMustNotHaveStarted,
  enrolmentDeadlineMustBeKept,
] as const;

export const checkEnrolmentCancellation = (facts: EnrolmentCancellationFacts): EnrolmentRefusal[] =>
  ENROLMENT_CANCELLATION_RULES.flatMap((rule) => rule(facts) ?? []);
