import { runTask } from '../bank/run-task';
import { type Sandbox } from '../sandbox';
import { deliverDue } from '../webhooks/deliver-due';
import { sweep } from './sweep';

const BEAT_MS = 1000;

/** Lets time pass: the bank does what it planned, and webhooks go out. One thing after the other, never twice at once. */
export class TimeKeeper {
  private work: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private nudged = false;
  private stopped = false;

  constructor(
    private readonly sandbox: Sandbox,
    private readonly onFault: (error: unknown) => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.nudge(), BEAT_MS);
    this.timer.unref();
    this.nudge();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.nudged = true;
    this.stopped = true;
    await this.work.catch(() => undefined);
  }

  /** There may be something to do now. However often it is said, it waits in line once. */
  nudge(): void {
    if (this.nudged) return;
    this.nudged = true;
    this.afterTheRest(() => {
      this.nudged = this.stopped;
      return this.stopped ? Promise.resolve() : this.passUntil(this.sandbox.now());
    }).catch(this.onFault);
  }

  /** Moves the clock on; what falls due on the way happens on its own day, in order. Resolves when all of it has. */
  advanceTo(moment: number): Promise<number> {
    return this.afterTheRest(async () => {
      await this.passUntil(moment);
      return this.sandbox.now();
    });
  }

  /** Everything due is sent now, even while deliveries are paused. Gives how many went out. */
  deliverNow(): Promise<number> {
    return this.afterTheRest(() => deliverDue(this.sandbox));
  }

  private afterTheRest<T>(work: () => Promise<T>): Promise<T> {
    const done = this.work.catch(() => undefined).then(work);
    this.work = done;
    return done;
  }

  private async passUntil(moment: number): Promise<void> {
    for (let next = this.nextMoment(); next !== undefined && next <= moment; next = this.nextMoment()) {
      this.moveTo(next);
      this.runTasks();
      if (!this.sandbox.settings.webhooksPaused) await deliverDue(this.sandbox);
      sweep(this.sandbox);
    }
    this.moveTo(moment);
    sweep(this.sandbox);
    await this.sandbox.store.flushed();
  }

  private nextMoment(): number | undefined {
    const { store, settings } = this.sandbox;
    const planned = settings.webhooksPaused ? store.all('task') : [...store.all('task'), ...store.all('delivery')];
    return planned.reduce<number | undefined>(
      (first, { dueAt }) => (first === undefined || dueAt < first ? dueAt : first),
      undefined,
    );
  }

  /** Never back. */
  private moveTo(moment: number): void {
    const ahead = moment - this.sandbox.outsideNow();
    if (ahead > this.sandbox.settings.clockOffset) this.sandbox.set({ clockOffset: ahead });
  }

  private runTasks(): void {
    const now = this.sandbox.now();
    for (const task of this.sandbox.store.all('task'))
      if (task.dueAt <= now) this.sandbox.run((change) => runTask(change, task));
  }
}
