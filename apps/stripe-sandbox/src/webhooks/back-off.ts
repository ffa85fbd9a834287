const MINUTE = 60;
const HOUR = 3600;

/** Seconds until each new attempt: quick first, for three days in all, as Stripe does. */
const WAITS = [10, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 24 * HOUR, 30 * HOUR];

/** After so many failed attempts, how long to wait; undefined: give up. */
export const waitAfter = (attempts: number): number | undefined => WAITS[attempts - 1];
