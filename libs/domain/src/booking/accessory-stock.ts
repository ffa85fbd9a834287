import { overlaps, type Slot } from '../shared/slot';
import { steadyParts } from './at-once';
import type { KeptAccessory } from './surrounding-facts';

/** The most that others keep at one moment of the slot. */
export const mostKeptAtOnce = (slot: Slot, kept: readonly KeptAccessory[]): number =>
  Math.max(
    ...steadyParts(
      slot,
      kept.map((one) => one.slot),
    ).map((part) => kept.filter((one) => overlaps(one.slot, part)).reduce((sum, { count }) => sum + count, 0)),
  );
