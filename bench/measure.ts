export interface Measure {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

const WARM_UP_MS = 1_500;
const MEASURED_MS = 6_000;

/** Runs `clients` loops of `work` side by side; what happens in the warm-up does not count. Times in milliseconds. */
export async function measure(
  clients: number,
  work: (client: number, turn: number) => Promise<void>,
): Promise<Measure> {
  const begun = performance.now();
  const counted: number[] = [];
  const loop = async (client: number): Promise<void> => {
    for (let turn = 0; performance.now() - begun < WARM_UP_MS + MEASURED_MS; turn += 1) {
      const start = performance.now();
      await work(client, turn);
      if (start - begun >= WARM_UP_MS) counted.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)));
  return summary(counted, MEASURED_MS);
}

/** What one batch of answers says, all started together. */
export function summary(durations: readonly number[], spanMs: number): Measure {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: (durations.length * 1_000) / spanMs, p50: at(0.5), p99: at(0.99), count: durations.length };
}

const figure = (value: number, digits: number): string => value.toFixed(digits).padStart(8);

export const line = (name: string, { perSecond, p50, p99 }: Measure, against?: Measure): string =>
  `${name.padEnd(46)} ${figure(perSecond, 0)} /s   p50 ${figure(p50, 1)} ms   p99 ${figure(p99, 1)} ms${
    against ? `   ${((100 * perSecond) / against.perSecond).toFixed(0)} % of the ceiling` : ''
  }`;
