import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { MailGateway } from './mail-gateway';
import { MailQueue, type ClaimedMail } from './mail-queue';

const POLL_MILLISECONDS = 3_000;

/**
 * Sends the queue, outside of any transaction. One claim makes at most one sending. When the process dies between the server's
 * yes and our note of it, the mail is sent a second time under the same Message-ID: mail knows no exactly-once, and a reset link
 * received twice is better than never.
 */
@Injectable()
export class MailDelivery implements OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<number> | undefined;
  private stopped = true;
  private closing = false;

  constructor(
    private readonly queue: MailQueue,
    private readonly gateway: MailGateway,
    private readonly clock: Clock,
  ) {}

  /** Starts to watch the queue. */
  start(): void {
    if (!this.stopped) return;
    this.stopped = this.closing = false;
    this.plan(0);
  }

  /** Finishes the mail under way and stops. */
  async stop(): Promise<void> {
    this.stopped = this.closing = true;
    clearTimeout(this.timer);
    await this.round?.catch(() => 0);
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** Sends everything due now; tells how many mails left. */
  async deliverDue(): Promise<number> {
    let sent = 0;
    for (let mail = await this.claim(); mail; mail = this.closing ? undefined : await this.claim())
      if (await this.deliver(mail)) sent += 1;
    return sent;
  }

  private claim(): Promise<ClaimedMail | undefined> {
    return this.queue.claim(this.clock.now());
  }

  private async deliver(mail: ClaimedMail): Promise<boolean> {
    try {
      await this.gateway.send(mail);
    } catch (fault) {
      const words = fault instanceof Error ? fault.message : String(fault);
      this.log.warn(`mail ${mail.id} not sent, try ${mail.attempts}: ${words}`);
      await this.queue.markFailed(mail.id, words);
      return false;
    }
    await this.queue.markSent(mail.id, this.clock.now());
    return true;
  }

  private plan(milliseconds: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.deliverDue();
      this.round
        .catch((fault: unknown) => this.log.error(`mail queue not readable: ${String(fault)}`))
        .finally(() => this.plan(POLL_MILLISECONDS));
    }, milliseconds).unref();
  }
}
