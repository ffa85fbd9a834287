import type { Slot } from '../shared/slot';
import type { OccupationKind, TrainingSessionState } from '../shared/vocabulary';

/** What already takes a machine wanted by a session. */
export interface SessionConflict {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly kind: OccupationKind;
  readonly slot: Slot;
  /** The booking in the way, and who made it; null for what is no booking. */
  readonly bookingId: string | null;
  readonly personName: string | null;
}

/** What forbids planning a session. */
export type SessionRefusal =
  | { readonly code: 'TRAINING_NOT_OFFERED' }
  | { readonly code: 'TRAINING_CODE_TAKEN' }
  | { readonly code: 'TRAINING_OF_OTHER_TRAINERS' }
  | { readonly code: 'SESSION_IN_THE_PAST' }
  /** A session takes its machines for one stretch of one day. */
  | { readonly code: 'SESSION_OVER_SEVERAL_DAYS' }
  | { readonly code: 'SESSION_OF_ANOTHER_TRAINER' }
  | { readonly code: 'SESSION_TRAINER_NOT_HABILITATED'; readonly trainerName: string; readonly typeName: string }
  | { readonly code: 'SESSION_TRAINER_BUSY' }
  | { readonly code: 'MINIMUM_EXCEEDS_SEATS'; readonly seats: number }
  | { readonly code: 'SESSION_RESOURCES_DOWN'; readonly resourceNames: readonly string[] }
  | { readonly code: 'SESSION_RESOURCES_TAKEN'; readonly conflicts: readonly SessionConflict[] }
  | { readonly code: 'SESSION_NOT_OPEN'; readonly state: TrainingSessionState };
