import { occupationOf, overlaps, type Slot } from '@etabli/domain';
import type { OpenDay } from '../place/opening';
import type { ResourceInPlace } from '../place/resources-in-place';

const MINUTE = 60_000;

/** What is taken on one open day. Slots fall on the grid, inside opening hours, buffers kept. */
export class DayAgenda {
  private readonly taken = new Map<string, Slot[]>();

  constructor(readonly day: OpenDay) {}

  /** The first slot of this length from an instant on; undefined when the day has none. */
  firstFree({ id, rules }: ResourceInPlace, from: number, minutes: number): Slot | undefined {
    const step = rules.gridMinutes * MINUTE;
    const others = this.taken.get(id) ?? [];
    let start = onGrid(Math.max(from, this.day.open.start), step);
    while (start + minutes * MINUTE <= this.day.open.end) {
      const slot = { start, end: start + minutes * MINUTE };
      const inTheWay = others.find((other) => overlaps(other, occupationOf(slot, rules.bufferMinutes)));
      if (!inTheWay) return slot;
      start = onGrid(inTheWay.end, step);
    }
    return undefined;
  }

  take({ id, rules }: ResourceInPlace, slot: Slot): void {
    const others = this.taken.get(id) ?? [];
    others.push(occupationOf(slot, rules.bufferMinutes));
    this.taken.set(id, others);
  }
}

/** Civil hours are whole hours of UTC in Paris, so a grid of up to an hour may be counted from the epoch. */
const onGrid = (instant: number, step: number): number => Math.ceil(instant / step) * step;
