/** Far more than any spec asks: the mutant loops for ever. */
const LOOPS_AFTER = 3_000_000;

declare global {
  var mutantIsOn: (number: number) => boolean;
}

let active = -1;
let asked = 0;
let seen = new Set<number>();

/** What the instrumented sources ask wherever a fault could stand: is it there? */
globalThis.mutantIsOn = (number) => {
  seen.add(number);
  if (active !== -1 && ++asked > LOOPS_AFTER) throw new Error('loops for ever');
  return number === active;
};

/** Makes one fault, and only that one, until the next call. */
export function turnOn(number: number): void {
  [active, asked] = [number, 0];
}

export function turnOff(): void {
  active = -1;
}

/** The faults that stood in the way of what ran since the last call. */
export function faultsMet(): ReadonlySet<number> {
  const met = seen;
  seen = new Set();
  return met;
}
