import type { Test } from './specs';
import { faultsMet, turnOff, turnOn } from './switches';

export interface Cover {
  /** The specs that meet each fault, the quickest first. */
  readonly specsOf: ReadonlyMap<number, readonly Test[]>;
  readonly milliseconds: number;
}

/** Runs every spec without a fault: all must be green, and each tells which faults it would meet. */
export async function coverOf(tests: readonly Test[]): Promise<Cover> {
  const runs: { test: Test; met: ReadonlySet<number>; milliseconds: number }[] = [];
  for (const test of tests) {
    faultsMet();
    const began = performance.now();
    await test.run();
    runs.push({ test, met: faultsMet(), milliseconds: performance.now() - began });
  }
  const specsOf = new Map<number, Test[]>();
  for (const { test, met } of runs.toSorted((a, b) => a.milliseconds - b.milliseconds))
    for (const number of met) specsOf.set(number, [...(specsOf.get(number) ?? []), test]);
  return { specsOf, milliseconds: runs.reduce((total, run) => total + run.milliseconds, 0) };
}

/** Whether one of these specs is red because of this fault. */
export async function isKilled(number: number, tests: readonly Test[]): Promise<boolean> {
  for (const test of tests) {
    turnOn(number);
    try {
      await test.run();
    } catch {
      return true;
    } finally {
      turnOff();
    }
  }
  return false;
}
