import type { Slot } from '../shared/slot';

/** Who else is in the pole of the resource around the slot. */
export interface PolePresenceFacts {
  readonly poleName: string;
  /** Persons at once; null: as many as come. */
  readonly poleCapacity: number | null;
  /** Slots of other persons in the pole: bookings and training sessions, one for each person. */
  readonly others: readonly PresentPerson[];
  readonly trainers: readonly PresentTrainer[];
  /** When staff is at the manufacture, closures taken out. */
  readonly staffedHours: readonly Slot[];
  /** Whether dangerous work alone is forbidden here. */
  readonly loneWorkForbidden: boolean;
}

export interface PresentPerson {
  readonly personId: string;
  readonly slot: Slot;
}

export interface PresentTrainer {
  readonly slot: Slot;
  /** Holds, as a trainer, the habilitation the resource asks for. */
  readonly teachesIt: boolean;
}
