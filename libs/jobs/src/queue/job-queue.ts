import { newId, Transaction } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Job } from './job';
import { nextOccurrence } from './schedule';

/** Minutes to wait before each new try; after the last one the job is given up. No try lasts as long as the first wait. */
export const RETRY_AFTER_MINUTES = [2, 5, 15, 60, 240, 720] as const;

const MOST_ATTEMPTS = RETRY_AFTER_MINUTES.length;

/** The key of the one waiting occurrence of scheduled work. */
const OCCURRENCE = 'occurrence';

/** A job in hand. The claim ends with the wait before the next try. */
export interface ClaimedJob {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly attempts: number;
}

/** The table of jobs as workers see it. */
@Injectable()
export class JobQueue {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Takes the next job due, if any. Claiming counts the try and puts the next one off in the same statement: two workers never
   * claim one job together, and a worker that dies leaves it to be tried again later.
   */
  claim(names: readonly string[], now: number): Promise<ClaimedJob | undefined> {
    const delays = RETRY_AFTER_MINUTES.map((minutes, index) => `when ${index} then ${minutes}`).join(' ');
    return this.transaction.run(async (em) => {
      const [job] = await em.execute<ClaimedJob[]>(
        `update queued_job set
           attempts = attempts + 1,
           run_at = ?::timestamptz + (case attempts ${delays} else 0 end) * interval '1 minute'
         where id = (
           select id from queued_job
           where dead_at is null and run_at <= ?::timestamptz and name = any (?::text[])
           order by run_at, id limit 1 for update skip locked)
         returning id, name, payload, attempts`,
        [new Date(now), new Date(now), `{${names.join(',')}}`],
      );
      return job;
    });
  }

  /**
   * The job is done, in the transaction of its effect when it has one; scheduled work then waits for its next occurrence.
   *
   * @returns false when it was taken back, replaced or taken over meanwhile: its effect must not commit
   */
  async finish(em: SqlEntityManager, { id, attempts }: ClaimedJob, next: number | null): Promise<boolean> {
    const rows = await em.execute<unknown[]>(
      next === null
        ? 'delete from queued_job where id = ? and attempts = ? returning id'
        : `update queued_job set id = ?, attempts = 0, last_error = null, run_at = ? where id = ? and attempts = ? returning id`,
      [...(next === null ? [] : [newId(), new Date(next)]), id, attempts],
    );
    return rows.length > 0;
  }

  /** Notes why a try failed. @returns whether it was the last one: the job is given up */
  fail({ id, attempts }: ClaimedJob, error: string, now: number): Promise<boolean> {
    return this.transaction.run(async (em) => {
      const [job] = await em.execute<{ dead: boolean }[]>(
        `update queued_job set last_error = ?, dead_at = case when attempts >= ? then ?::timestamptz end
         where id = ? and attempts = ? returning dead_at is not null as dead`,
        [error.slice(0, 500), MOST_ATTEMPTS, new Date(now), id, attempts],
      );
      return job?.dead ?? false;
    });
  }

  /** Makes sure that scheduled work waits for its next occurrence, at the latest; at once when none is planned yet. */
  plan({ name, schedule }: Job, now: number, first: 'AT_ONCE' | 'NEXT_TIME' = 'AT_ONCE'): Promise<void> {
    if (!schedule) return Promise.resolve();
    const next = new Date(nextOccurrence(schedule, now));
    return this.transaction.run(async (em) => {
      await em.execute(
        `insert into queued_job (id, name, key, payload, run_at) values (?, ?, ?, '{}', ?::timestamptz)
         on conflict (name, key) where dead_at is null and key is not null do update
           set run_at = least(queued_job.run_at, ?::timestamptz)`,
        [newId(), name, OCCURRENCE, first === 'AT_ONCE' ? '-infinity' : next, next],
      );
    });
  }

  /** What was given up and not looked at yet, by name. */
  async dead(): Promise<{ readonly name: string; readonly count: number }[]> {
    return this.transaction.run((em) =>
      em.execute(
        'select name, count(*)::int as count from queued_job where dead_at is not null group by name order by 1',
      ),
    );
  }
}

/** Whether every try was used, the one in hand included: the workers of the earlier ones died with it. */
export const isExhausted = ({ attempts }: ClaimedJob): boolean => attempts > MOST_ATTEMPTS;
