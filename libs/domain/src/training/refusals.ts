import type { HabilitationLevel } from '../shared/vocabulary';
import type { EnrolmentRefusal } from './enrolment-refusals';
import type { PresenceRefusal } from './presence-refusals';
import type { QuizRefusal } from './quiz-refusals';
import type { SessionRefusal } from './session-refusals';

/** What forbids granting, renewing or revoking a habilitation. */
export type HabilitationRefusal =
  /** A trainer grants and revokes only what they hold as a trainer. */
  | { readonly code: 'TRAINER_LEVEL_MISSING'; readonly heldLevel: HabilitationLevel | null }
  | { readonly code: 'CANNOT_GRANT_TO_ONESELF' }
  | { readonly code: 'VALIDITY_ALREADY_OVER' }
  /** The last day that may be given, `YYYY-MM-DD`. */
  | { readonly code: 'VALIDITY_TOO_LONG'; readonly lastDay: string }
  | { readonly code: 'HABILITATION_ALREADY_REVOKED' }
  | { readonly code: 'HABILITATION_CODE_TAKEN' };

/** Every refusal of training. */
export type TrainingRefusal = HabilitationRefusal | SessionRefusal | EnrolmentRefusal | QuizRefusal | PresenceRefusal;
