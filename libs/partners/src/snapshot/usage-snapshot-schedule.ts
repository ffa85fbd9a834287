import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { RefreshUsageSnapshot } from './refresh-usage-snapshot.use-case';

const EVERY_SIX_HOURS = 6 * 3_600_000;

/** Looks now and a few times a day whether a month has ended that is not frozen yet. */
@Injectable()
export class UsageSnapshotSchedule implements OnApplicationShutdown {
  private readonly log = new Logger('Usage');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;

  constructor(private readonly refresh: RefreshUsageSnapshot) {}

  start(): void {
    clearInterval(this.timer);
    this.look();
    this.timer = setInterval(() => this.look(), EVERY_SIX_HOURS);
    this.timer.unref();
  }

  /** Waits for the refresh under way, and stops. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private look(): void {
    this.round = this.refresh.execute().then(
      () => undefined,
      (fault: unknown) => this.log.error(fault instanceof Error ? fault.stack : String(fault)),
    );
  }
}
