import { overlaps, type Slot } from '../shared/slot';
import { steadyParts } from './at-once';
import type { PresentPerson } from './presence-facts';

interface Crowd {
  readonly others: readonly PresentPerson[];
  readonly capacity: number;
}

/** The moments of a slot when there is no place left for one more person, in order. */
export const fullMoments = (slot: Slot, { others, capacity }: Crowd): Slot[] =>
  steadyParts(
    slot,
    others.map((other) => other.slot),
  ).filter((part) => personsIn(part, others) >= capacity);

const personsIn = (part: Slot, others: readonly PresentPerson[]): number =>
  new Set(others.filter((other) => overlaps(other.slot, part)).map(({ personId }) => personId)).size;
