import { overlaps, type Slot } from '../shared/slot';
import type { ResourceRules } from '../workshop';
import { gridInstants, isOnGrid } from './grid';
import { occupationOf } from './occupation-of';

/** What a search for free time needs to know of one resource. */
export interface FreeTimeFacts {
  readonly rules: Pick<ResourceRules, 'gridMinutes' | 'bufferMinutes'>;
  /** In order; no slot is offered outside of them. */
  readonly openPeriods: readonly Slot[];
  readonly occupations: readonly Slot[];
  /** When whoever searches is busy elsewhere: no slot meets it, a buffer may. */
  readonly booked?: readonly Slot[];
  readonly durationMinutes: number;
}

/** Every free slot of this length that starts in the span, in order, on the grid: lazily, so that the first ones are cheap. */
export function* freeSlots(span: Slot, facts: FreeTimeFacts): Generator<Slot> {
  const { gridMinutes, bufferMinutes } = facts.rules;
  const length = facts.durationMinutes * 60_000;
  for (const period of facts.openPeriods) {
    const first = Math.max(period.start, span.start);
    const lastStart = Math.min(period.end - length + 1, span.end);
    for (const start of gridInstants(first, lastStart, gridMinutes)) {
      const slot = { start, end: start + length };
      const taken = occupationOf(slot, bufferMinutes);
      if (!isOnGrid(slot.end, gridMinutes) || facts.booked?.some((other) => overlaps(other, slot))) continue;
      if (!facts.occupations.some((other) => overlaps(other, taken))) yield slot;
    }
  }
}

/** The first `count` free slots of the span that do not overlap one another. */
export function nextFreeSlots(span: Slot, facts: FreeTimeFacts & { readonly count: number }): Slot[] {
  const found: Slot[] = [];
  for (const slot of freeSlots(span, facts)) {
    if (found.length >= facts.count) break;
    if (!found.some((other) => overlaps(other, slot))) found.push(slot);
  }
  return found;
}
