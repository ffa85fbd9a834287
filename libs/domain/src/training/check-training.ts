import type { SessionRefusal } from './session-refusals';
import { minimumMustNotExceedSeats } from './rules/minimum-must-not-exceed-seats.rule';

/** What the rules on a training of the catalogue need to know. */
export interface TrainingFacts {
  readonly seats: number;
  readonly minimumEnrolled: number;
}

/** Every rule on writing a training. */
export const TRAINING_RULES = [minimumMustNotExceedSeats] as const;

export const checkTraining = (facts: TrainingFacts): SessionRefusal[] =>
  TRAINING_RULES.flatMap((rule) => rule(facts) ?? []);
