import type { Slot } from '../../shared/slot';
import { gridInstants } from '../grid';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** What somebody takes who comes without a booking: from this minute to a line of the grid, at least as long as wished. */
export function walkInSlot({ now, minutes, gridMinutes }: { now: number; minutes: number; gridMinutes: number }): Slot {
  const start = Math.floor(now / MINUTE) * MINUTE;
  const wished = start + minutes * MINUTE;
  const [end = wished] = gridInstants(wished, wished + DAY, gridMinutes);
  return { start, end };
}
