import type { EnrolmentState, TrainingSessionState } from '../shared/vocabulary';
import type { EnrolmentRefusal } from './enrolment-refusals';
import type { SessionRefusal } from './session-refusals';
import { seatMustBeOffered } from './rules/seat-must-be-offered.rule';
import { sessionMustBePlanned } from './rules/session-must-be-planned.rule';
import { sessionMustNotHaveStarted } from './rules/session-must-not-have-started.rule';

/** What the rules on taking an offered seat need to know. */
export interface SeatAcceptanceFacts {
  readonly now: number;
  readonly session: { readonly state: TrainingSessionState; readonly startsAt: number };
  readonly enrolment: { readonly state: EnrolmentState; readonly offeredUntil: number | null };
  /** A seat is free, and there is no time left to offer it to one after the other. */
  readonly seatForAnybody: boolean;
}

/** Every rule on taking an offered seat. */
export const SEAT_ACCEPTANCE_RULES = [sessionMustBePlanned, sessionMustNotHaveStarted, seatMustBeOffered] as const;

export const checkSeatAcceptance = (facts: SeatAcceptanceFacts): (EnrolmentRefusal | SessionRefusal)[] =>
  SEAT_ACCEPTANCE_RULES.flatMap((rule) => rule(facts) ?? []);
