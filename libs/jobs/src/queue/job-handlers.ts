import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Job } from './job';

/** Whether work stays in our database, or waits for others: those never keep it waiting. */
export type Lane = 'WITHIN' | 'OUTSIDE';

/** What a worker does with a job of one name. */
export interface JobHandler {
  readonly job: Job;
  readonly lane: Lane;
  /** Null for work that does not share the transaction which ends the job. */
  readonly inTransaction: ((em: SqlEntityManager, payload: unknown) => Promise<unknown>) | null;
  readonly before: ((payload: unknown) => Promise<unknown>) | null;
}

/** Who does which job. A feature tells it in the constructor of the class that does the work. */
@Injectable()
export class JobHandlers {
  private readonly byName = new Map<string, JobHandler>();

  /**
   * Work on our own database. What it writes and the end of the job commit together: whatever dies when, it is done once.
   * Facts may have changed since it was asked for: `work` reads them again under its locks.
   */
  inTransaction<Payload extends object>(
    job: Job<Payload>,
    work: (em: SqlEntityManager, payload: Payload) => Promise<unknown>,
  ): void {
    this.add({
      job,
      lane: 'WITHIN',
      inTransaction: (em, payload) => work(em, job.payload.parse(payload)),
      before: null,
    });
  }

  /**
   * Work on our own database in transactions of its own, often many small ones. It runs again when its worker dies before the end
   * is noted: what it did already, it finds done.
   */
  inOwnTransactions<Payload extends object>(job: Job<Payload>, work: (payload: Payload) => Promise<unknown>): void {
    this.add({ job, lane: 'WITHIN', inTransaction: null, before: (payload) => work(job.payload.parse(payload)) });
  }

  /**
   * Work that reaches outside. It runs again when its worker dies before the end is noted, so `work` carries a key by which it, or
   * who receives it, knows a second time.
   */
  outside<Payload extends object>(job: Job<Payload>, work: (payload: Payload) => Promise<unknown>): void {
    this.add({ job, lane: 'OUTSIDE', inTransaction: null, before: (payload) => work(job.payload.parse(payload)) });
  }

  all(): JobHandler[] {
    return [...this.byName.values()];
  }

  named(name: string): JobHandler {
    const handler = this.byName.get(name);
    if (!handler) throw new Error(`Nobody does the job ${name}.`);
    return handler;
  }

  private add(handler: JobHandler): void {
    const { name } = handler.job;
    if (this.byName.has(name)) throw new Error(`Two handlers for the job ${name}.`);
    this.byName.set(name, handler);
  }
}
