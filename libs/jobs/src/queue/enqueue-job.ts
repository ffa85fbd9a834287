import { newId } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Job } from './job';

/** What must be known, when to run it, and what it is about. */
export interface JobRequest<Payload> {
  readonly payload: Payload;
  /** Milliseconds since the epoch; as soon as possible when left out. */
  readonly at?: number;
  /** Asked again under the same key, work that still waits is replaced; `cancelJob` takes it back. */
  readonly key?: string;
}

/** Asks for work in the transaction that makes it necessary: a rollback takes it back, a commit makes it certain. */
export async function enqueueJob<Payload extends object>(
  em: SqlEntityManager,
  job: Job<Payload>,
  { payload, at, key }: JobRequest<Payload>,
): Promise<void> {
  // a new id: whoever has the replaced job in hand can no longer call it done
  await em.execute(
    `insert into queued_job (id, name, key, payload, run_at) values (?, ?, ?, ?::jsonb, ?::timestamptz)
     on conflict (name, key) where dead_at is null and key is not null do update
       set id = excluded.id, payload = excluded.payload, run_at = excluded.run_at, attempts = 0, last_error = null`,
    [newId(), job.name, key ?? null, JSON.stringify(payload), at === undefined ? '-infinity' : new Date(at)],
  );
}

/**
 * Takes back work that no longer holds, with the transaction that makes it so. Work in hand elsewhere that runs in a transaction
 * is undone; work that goes outside may already have happened.
 */
export async function cancelJob(em: SqlEntityManager, job: Job, key: string): Promise<void> {
  await em.execute('delete from queued_job where name = ? and key = ? and dead_at is null', [job.name, key]);
}
