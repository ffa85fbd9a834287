import type { Slot } from '../shared/slot';

/** Another resource that must be up for this one to be used. */
export interface Dependency {
  readonly name: string;
  readonly inService: boolean;
}

/** What takes a resource that stands in the wanted one, buffers included. */
export interface ContainedOccupation {
  readonly resourceName: string;
  readonly slot: Slot;
}

/** Something lent with the slot, of which there are so many. */
export interface AccessoryFacts {
  readonly id: string;
  readonly name: string;
  readonly stock: number;
  readonly wanted: number;
  /** What other bookings keep of it near the slot; without the booking being moved. */
  readonly kept: readonly KeptAccessory[];
}

export interface KeptAccessory {
  readonly slot: Slot;
  readonly count: number;
}
