import { Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import type { QueuedMail } from './mail-gateway';

/** Minutes to wait before each new try; after the last one the mail is given up and stays in the table with its error. */
export const RETRY_AFTER_MINUTES = [2, 5, 15, 60, 240, 720] as const;

/** Older mails are not worth sending any more: their links have expired. It also keeps a freshly configured server from mailing the past. */
const STALE_AFTER_HOURS = 72;

export interface ClaimedMail extends QueuedMail {
  readonly attempts: number;
}

/** The table of outgoing mails as the delivery sees it. */
@Injectable()
export class MailQueue {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Takes the next mail due, if any. Claiming counts the try and puts the next one off in the same statement: two senders never
   * claim one mail together, and a sender that dies leaves it to be tried again later.
   */
  claim(now: number): Promise<ClaimedMail | undefined> {
    const delays = RETRY_AFTER_MINUTES.map((minutes, index) => `when ${index} then ${minutes}`).join(' ');
    return this.transaction.run(async (em) => {
      const [mail] = await em.execute<ClaimedMail[]>(
        `update outgoing_mail set
           attempts = attempts + 1,
           next_attempt_at = ?::timestamptz + (case attempts ${delays} else 0 end) * interval '1 minute'
         where id = (
           select id from outgoing_mail
           where sent_at is null and next_attempt_at <= ?::timestamptz and attempts < ?
             and created_at > ?::timestamptz - ? * interval '1 hour'
           order by next_attempt_at limit 1 for update skip locked)
         returning id, recipient, subject, text_body as "textBody", html_body as "htmlBody",
           calendar_text as "calendarText", calendar_method as "calendarMethod", attempts`,
        [new Date(now), new Date(now), RETRY_AFTER_MINUTES.length, new Date(now), STALE_AFTER_HOURS],
      );
      return mail;
    });
  }

  markSent(id: string, now: number): Promise<void> {
    return this.transaction.run(async (em) => {
      await em.execute('update outgoing_mail set sent_at = ?, last_error = null where id = ?', [new Date(now), id]);
    });
  }

  markFailed(id: string, error: string): Promise<void> {
    return this.transaction.run(async (em) => {
      await em.execute('update outgoing_mail set last_error = ? where id = ?', [error.slice(0, 500), id]);
    });
  }
}
