import type { Slot } from '../shared/slot';
import type { HabilitationLevel } from '../shared/vocabulary';
import type { SessionConflict, SessionRefusal } from './session-refusals';
import { minimumMustNotExceedSeats } from './rules/minimum-must-not-exceed-seats.rule';
import { plannerMustBeStaffOrTheTrainer } from './rules/planner-must-be-staff-or-the-trainer.rule';
import { sessionMustFitInOneDay } from './rules/session-must-fit-in-one-day.rule';
import { sessionMustLieAhead } from './rules/session-must-lie-ahead.rule';
import { sessionResourcesMustBeFree } from './rules/session-resources-must-be-free.rule';
import { sessionResourcesMustBeInService } from './rules/session-resources-must-be-in-service.rule';
import { sessionTrainerMustBeFree } from './rules/session-trainer-must-be-free.rule';
import { sessionTrainerMustHoldTrainerLevel } from './rules/session-trainer-must-hold-trainer-level.rule';
import { trainingMustBeOffered } from './rules/training-must-be-offered.rule';

/** Who leads a session or writes about it. */
export interface SessionActor {
  readonly personId: string;
  readonly isStaff: boolean;
}

/** What the rules on planning a session need to know. */
export interface SessionFacts {
  readonly now: number;
  readonly slot: Slot;
  readonly planner: SessionActor;
  readonly training: { readonly offered: boolean; readonly typeName: string };
  readonly trainer: {
    readonly personId: string;
    readonly name: string;
    readonly isStaff: boolean;
    /** Highest level held for the whole of the session. */
    readonly heldLevel: HabilitationLevel | null;
    /** Teaches another session meanwhile. */
    readonly teachesElsewhere: boolean;
  };
  readonly seats: number;
  readonly minimumEnrolled: number;
  readonly resources: readonly { readonly name: string; readonly inService: boolean }[];
  readonly conflicts: readonly SessionConflict[];
}

/** Every rule on planning a session. */
export const SESSION_RULES = [
  trainingMustBeOffered,
  plannerMustBeStaffOrTheTrainer,
  sessionTrainerMustHoldTrainerLevel,
  sessionMustLieAhead,
  sessionMustFitInOneDay,
  minimumMustNotExceedSeats,
  sessionTrainerMustBeFree,
  sessionResourcesMustBeInService,
  sessionResourcesMustBeFree,
] as const;

export const checkSession = (facts: SessionFacts): SessionRefusal[] =>
  SESSION_RULES.flatMap((rule) => rule(facts) ?? []);
