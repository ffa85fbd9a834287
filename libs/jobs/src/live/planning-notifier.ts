import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlanningChange } from './planning-change';
import { PlanningHub } from './planning-hub';

/** Changes committed within this time go out in one message. */
const GATHER_MS = 10;
/** A NOTIFY payload holds at most 8 000 bytes; a change takes about 150. */
const MOST_AT_ONCE = 40;

/** Tells screens that the planning changed. To be called after the commit, with `afterCommit`. */
@Injectable()
export class PlanningNotifier implements BeforeApplicationShutdown {
  private readonly log = new Logger(PlanningNotifier.name);
  private waiting: PlanningChange[] = [];
  private sending: Promise<void> | null = null;

  constructor(private readonly hub: PlanningHub) {}

  /** Never waits and never fails: what was booked stays booked, screens are only told a little later or by reloading. */
  changed(change: PlanningChange): void {
    this.waiting.push(change);
    this.sending ??= this.sendAll();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.sending;
  }

  private async sendAll(): Promise<void> {
    await sleep(GATHER_MS);
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST_AT_ONCE);
      await this.hub
        .send(batch)
        .catch((fault: unknown) => this.log.warn(`screens not told: ${fault instanceof Error ? fault.message : ''}`));
    }
    this.sending = null;
  }
}
