import { setTimeout as wait } from 'node:timers/promises';

/** Answers after `milliseconds` even when the work was shorter, so that the time taken tells nothing of what was found. */
export async function atLeast<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work, wait(milliseconds)]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
