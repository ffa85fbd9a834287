import { overlaps, type Slot } from '../shared/slot';

/** Cuts a slot where anything in it begins or ends: between two cuts nothing changes. */
export function steadyParts(slot: Slot, changes: readonly Slot[]): Slot[] {
  const inside = changes
    .filter((change) => overlaps(change, slot))
    .flatMap(({ start, end }) => [start, end])
    .filter((instant) => slot.start < instant && instant < slot.end);
  const cuts = [slot.start, ...new Set(inside), slot.end].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
}
