import type { Slot } from '../shared/slot';
import type { TrainingSessionState } from '../shared/vocabulary';
import type { EnrolmentRefusal } from './enrolment-refusals';
import type { SessionRefusal } from './session-refusals';
import { learnerMustBeFree } from './rules/learner-must-be-free.rule';
import { learnerMustHaveAnOpenAccount } from './rules/learner-must-have-an-open-account.rule';
import { learnerMustNotBeEnrolledTwice } from './rules/learner-must-not-be-enrolled-twice.rule';
import { learnerMustNotBeOnHold } from './rules/learner-must-not-be-on-hold.rule';
import { learnerMustNotBeTheTrainer } from './rules/learner-must-not-be-the-trainer.rule';
import { sessionMustBePlanned } from './rules/session-must-be-planned.rule';
import { sessionMustNotHaveStarted } from './rules/session-must-not-have-started.rule';

export interface SessionToEnrolIn {
  readonly state: TrainingSessionState;
  readonly startsAt: number;
  readonly trainerId: string;
}

/** What the rules on enrolling need to know. */
export interface EnrolmentFacts {
  readonly now: number;
  readonly session: SessionToEnrolIn;
  readonly learner: {
    readonly personId: string;
    readonly active: boolean;
    /** Reason of the oldest hold not lifted. */
    readonly heldFor: string | null;
    readonly alreadyEnrolled: boolean;
    /** Bookings and sessions of theirs at that time. */
    readonly engagements: readonly { readonly what: string; readonly slot: Slot }[];
  };
}

/** Every rule on enrolling in a session. Being full is no refusal: one waits. */
export const ENROLMENT_RULES = [
  sessionMustBePlanned,
  sessionMustNotHaveStarted,
  learnerMustHaveAnOpenAccount,
  learnerMustNotBeOnHold,
  learnerMustNotBeTheTrainer,
  learnerMustNotBeEnrolledTwice,
  learnerMustBeFree,
] as const;

export const checkEnrolment = (facts: EnrolmentFacts): (EnrolmentRefusal | SessionRefusal)[] =>
  ENROLMENT_RULES.flatMap((rule) => rule(facts) ?? []);
