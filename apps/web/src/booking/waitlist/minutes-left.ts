/** Whole minutes until an instant, never below none: what a countdown says. */
export const minutesLeft = (until: string, now: number): number =>
  Math.max(0, Math.floor((Date.parse(until) - now) / 60_000));
