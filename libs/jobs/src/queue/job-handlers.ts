import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Job } from './job';

/** What a worker does with a job of one name. */
export interface JobHandler {
  readonly job: Job;
  /** Null for work that goes outside. */
  readonly inTransaction: ((em: SqlEntityManager, payload: unknown) => Promise<unknown>) | null;
  readonly outside: ((payload: unknown) => Promise<unknown>) | null;
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
    this.add({ job, inTransaction: (em, payload) => work(em, job.payload.parse(payload)), outside: null });
  }

  /**
   * Work that reaches outside, or that opens transactions of its own. It runs again when its worker dies before the end is noted,
   * so `work` carries a key by which it, or who receives it, knows a second time.
   */
  outside<Payload extends object>(job: Job<Payload>, work: (payload: Payload) => Promise<unknown>): void {
    this.add({ job, inTransaction: null, outside: (payload) => work(job.payload.parse(payload)) });
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
