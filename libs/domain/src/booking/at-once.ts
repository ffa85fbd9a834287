import { overlaps, type Slot } from '../shared/slot';

/** Cuts a slot where anything in it begins or ends: between two cuts nothing changes. */
export function steadyParts(slot: Slot, changes: readonly Slot[]): Slot[] {
  const inside = changes.filter((change) => overlaps(change, slot));
  const instants = inside.flatMap(({ start, end }) => [Math.max(start, slot.start), Math.min(end, slot.end)]);
  const cuts = [...new Set([slot.start, ...instants, slot.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
}
