import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ForgetExpired } from './forget-expired.use-case';

const EVERY_HOUR = 60 * 60_000;

/** Forgets what has expired, every hour. Any number of servers may: what one deleted the next does not find. */
@Injectable()
export class RetentionJob implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Retention');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(private readonly forgetExpired: ForgetExpired) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.round = this.forgetExpired.execute().catch((fault: unknown) => this.log.error(String(fault)));
    }, EVERY_HOUR).unref();
  }

  onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    return this.round;
  }
}
