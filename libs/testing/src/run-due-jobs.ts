import type { Transaction } from '@etabli/database';
import type { JobHandlers } from '@etabli/jobs';

/**
 * Does by hand what a worker would do at `now`: every job due by then that `handlers` knows, one after the other. Tells how many
 * were done; a failed one waits for its next try.
 */
export async function runDueJobs(transaction: Transaction, handlers: JobHandlers, now: number): Promise<number> {
  // loaded when wanted: most specs have no jobs, and mail packages weigh
  const [{ FakeClock }, { JobQueue, JobWorker }] = await Promise.all([
    import('@etabli/gateways'),
    import('@etabli/jobs'),
  ]);
  return new JobWorker(handlers, new JobQueue(transaction), transaction, new FakeClock(now)).runDue();
}
