import type { SessionRefusal } from './session-refusals';
import { authorMustTeachWhatItGrants } from './rules/author-must-teach-what-it-grants.rule';
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

/** Who writes a training, or its quiz, and by which right. */
export interface TrainingAuthor {
  readonly isStaff: boolean;
  /** Holds at trainer level, today, every habilitation it leads to: before the change and after. */
  readonly teaches: boolean;
}

/** Every rule on who writes in the catalogue. */
export const TRAINING_AUTHOR_RULES = [authorMustTeachWhatItGrants] as const;

export const checkTrainingAuthor = (author: TrainingAuthor): SessionRefusal[] =>
  TRAINING_AUTHOR_RULES.flatMap((rule) => rule(author) ?? []);
