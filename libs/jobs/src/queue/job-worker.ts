import { Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobHandlers, type JobHandler, type Lane } from './job-handlers';
import { isExhausted, JobQueue, type ClaimedJob } from './job-queue';
import { nextOccurrence } from './schedule';

const POLL_MS = 1_000;
/** A job that lasts longer than this is left behind when the process stops: it will be tried again. */
const PATIENCE_MS = 10_000;

/** Thrown to undo the effect of a job that is no longer ours. */
class NoLongerOurs extends Error {}

/**
 * Does the jobs that are due, one at a time in each of two lanes, so that a mail server that does not answer keeps nobody from
 * being given a freed slot. Any number of workers may run on one database.
 */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private stopping = new AbortController();
  private lanes: Promise<unknown> | null = null;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Plans what is scheduled, then watches the queue until `stop`. */
  start(): void {
    if (this.lanes) return;
    this.stopping = new AbortController();
    const [within, outside] = this.namesByLane();
    this.lanes = this.begin().then(() => Promise.all([this.watch(within), this.watch(outside)]));
  }

  /** Takes no other job and waits for those in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.race([this.lanes, sleep(PATIENCE_MS, undefined, { ref: false })]);
    this.lanes = null;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** Does everything due now, one job after the other; tells how many were done. */
  async runDue(): Promise<number> {
    const names = this.namesByLane().flat();
    let done = 0;
    for (let job = await this.claim(names); job; job = await this.claim(names)) if (await this.run(job)) done += 1;
    return done;
  }

  private namesByLane(): [within: string[], outside: string[]] {
    const namesOf = (lane: Lane) => this.handlers.all().flatMap((one) => (one.lane === lane ? [one.job.name] : []));
    return [namesOf('WITHIN'), namesOf('OUTSIDE')];
  }

  private async begin(): Promise<void> {
    for (const { job } of this.handlers.all()) await this.logged(this.queue.plan(job, this.clock.now()));
    for (const { name, count } of (await this.logged(this.queue.dead())) ?? [])
      this.log.warn(`given up: ${count} × ${name}; see « Jobs » in docs/operations.md`);
  }

  private async watch(names: readonly string[]): Promise<void> {
    const { signal } = this.stopping;
    while (names.length > 0 && !signal.aborted) {
      const job = await this.logged(this.claim(names));
      if (job) await this.logged(this.run(job));
      else await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private claim(names: readonly string[]): Promise<ClaimedJob | undefined> {
    return this.queue.claim(names, this.clock.now());
  }

  private async run(claimed: ClaimedJob): Promise<boolean> {
    const handler = this.handlers.named(claimed.name);
    try {
      if (isExhausted(claimed)) throw new Error('its worker died, each time it was tried');
      await this.effect(handler, claimed);
      return true;
    } catch (fault) {
      if (!(fault instanceof NoLongerOurs)) await this.fail(handler, claimed, fault);
      return false;
    }
  }

  private async effect({ job, inTransaction, before }: JobHandler, claimed: ClaimedJob): Promise<void> {
    const next = job.schedule && nextOccurrence(job.schedule, this.clock.now());
    await before?.(claimed.payload);
    await this.transaction.run(async (em) => {
      await inTransaction?.(em, claimed.payload);
      // last, after the locks of the effect: whoever takes a job back holds those locks first too
      const ours = await this.queue.finish(em, claimed, next);
      if (!ours) throw new NoLongerOurs();
    });
  }

  private async fail({ job }: JobHandler, claimed: ClaimedJob, fault: unknown): Promise<void> {
    const words = fault instanceof Error ? fault.message : String(fault);
    const dead = await this.queue.fail(claimed, words, this.clock.now());
    const what = `${claimed.name} ${claimed.id}, try ${claimed.attempts}: ${words}`;
    if (!dead) return this.log.warn(`failed: ${what}`);
    this.log.error(`given up: ${what}`);
    await this.queue.plan(job, this.clock.now(), 'NEXT_TIME');
  }

  private async logged<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (fault) {
      this.log.error(`queue not readable: ${fault instanceof Error ? fault.message : String(fault)}`);
      return undefined;
    }
  }
}
