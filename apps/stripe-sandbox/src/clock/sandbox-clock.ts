/** Reads the machine's clock, or one that a test holds in its hand: milliseconds since the epoch. */
export interface BaseClock {
  now(): number;
}
