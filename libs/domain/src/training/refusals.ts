import type { HabilitationLevel } from '../shared/vocabulary';

/** What forbids granting or revoking a habilitation. */
export type TrainingRefusal =
  /** A trainer grants and revokes only what they hold as a trainer. */
  | { readonly code: 'TRAINER_LEVEL_MISSING'; readonly heldLevel: HabilitationLevel | null }
  | { readonly code: 'CANNOT_GRANT_TO_ONESELF' }
  | { readonly code: 'VALIDITY_ALREADY_OVER' }
  | { readonly code: 'HABILITATION_ALREADY_REVOKED' };
