import { Transaction } from '@etabli/database';
import type { QueuedMail } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

/** Older mails are not worth sending any more: their links have expired. It also keeps a freshly configured server from mailing the past. */
const STALE_AFTER_HOURS = 72;

/** A mail to hand over, and where its file is kept. */
export interface BegunMail extends QueuedMail {
  readonly attachmentKey: string | null;
  readonly attachmentName: string | null;
}

/** What the table of outgoing mails says about one mail. */
@Injectable()
export class MailRecord {
  constructor(private readonly transaction: Transaction) {}

  /** Counts a try and gives the mail, if it is still worth sending: a mail that left never leaves again. */
  begin(id: string, now: number): Promise<BegunMail | undefined> {
    return this.transaction.run(async (em) => {
      const [mail] = await em.execute<BegunMail[]>(
        `update outgoing_mail set attempts = attempts + 1
         where id = ? and sent_at is null and created_at > ?::timestamptz - ? * interval '1 hour'
         returning id, recipient, subject, text_body as "textBody", html_body as "htmlBody",
           calendar_text as "calendarText", calendar_method as "calendarMethod",
           attachment_key as "attachmentKey", attachment_name as "attachmentName"`,
        [id, new Date(now), STALE_AFTER_HOURS],
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
