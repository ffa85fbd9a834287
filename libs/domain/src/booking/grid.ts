import { toCivil } from '../shared/civil-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Offsets of Europe/Paris are whole hours: steps up to an hour fall on the same instants in UTC. */
const stepOf = (gridMinutes: number): number => Math.min(gridMinutes * MINUTE, HOUR);

/** Whether the wall clock shows a whole number of steps after midnight, to the millisecond. */
export function isOnGrid(instant: number, gridMinutes: number): boolean {
  if (instant % stepOf(gridMinutes) !== 0) return false;
  if (gridMinutes <= 60) return true;
  const civil = toCivil(instant);
  return (civil.hour * 60 + civil.minute) % gridMinutes === 0;
}

/** Instants of the grid in `[from, until)`, in order; an hour repeated in October counts twice, a skipped one never. */
export function* gridInstants(from: number, until: number, gridMinutes: number): Generator<number> {
  const step = stepOf(gridMinutes);
  for (let instant = Math.ceil(from / step) * step; instant < until; instant += step)
    if (isOnGrid(instant, gridMinutes)) yield instant;
}
