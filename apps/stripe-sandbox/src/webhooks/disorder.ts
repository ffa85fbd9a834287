import { type Delivery, type Disorder } from '../store/records';

/** The same seed gives the same misfortunes. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Fates {
  send: Delivery[];
  drop: Delivery[];
  delay: Delivery[];
}

/** What a bad network makes of deliveries: some twice, some lost, some late, in any order. */
export function disturb(due: Delivery[], { shuffle, duplicate, drop, delay, seed }: Disorder): Fates {
  const random = randomOf(seed);
  const fates: Fates = { send: [], drop: [], delay: [] };
  for (const delivery of due) {
    if (random() < drop) fates.drop.push(delivery);
    // late once only: it must arrive some day
    else if (delivery.lastAnswer !== LATE && random() < delay) fates.delay.push({ ...delivery, lastAnswer: LATE });
    else fates.send.push(delivery, ...(random() < duplicate ? [delivery] : []));
  }
  if (shuffle) shuffleInPlace(fates.send, random);
  return fates;
}

const LATE = 'late';

function shuffleInPlace<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}
