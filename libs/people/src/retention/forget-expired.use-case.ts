import { Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

/** How long traces that serve nobody any more are kept, in days, and what makes them so. */
const RETENTION = [
  { days: 1, sql: 'delete from rate_limit where window_started_at < ?' },
  { days: 1, sql: 'delete from sign_up where expires_at < ?' },
  { days: 30, sql: 'delete from password_token where expires_at < ?' },
  { days: 90, sql: 'delete from session where least(expires_at, revoked_at) < ?' },
  { days: 90, sql: 'delete from outgoing_mail where created_at < ?' },
  { days: 180, sql: 'delete from notification where created_at < ?' },
  { days: 90, sql: 'delete from queued_job where dead_at < ?' },
] as const;

const DAY = 24 * 60 * 60_000;

/** Deletes what is no longer needed: ended sessions, used links, old mails and notices, windows of attempts, work given up. */
@Injectable()
export class ForgetExpired {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    for (const { days, sql } of RETENTION)
      await this.transaction.run(async (em) => {
        await em.execute(sql, [new Date(this.clock.now() - days * DAY)]);
      });
  }
}
