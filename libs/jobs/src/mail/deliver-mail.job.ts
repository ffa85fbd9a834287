import { Clock, FileStore, MailGateway, type QueuedMail } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { JobHandlers } from '../queue/job-handlers';
import { type BegunMail, MailRecord } from './mail-record';
import { deliverMail } from './queue-mail';

/**
 * Hands one mail to the mail server, outside of any transaction. When the process dies between the server's yes and our note of
 * it, the mail is sent a second time under the same Message-ID: mail knows no exactly-once, and a reset link received twice is
 * better than never.
 */
@Injectable()
export class DeliverMailJob {
  constructor(
    handlers: JobHandlers,
    private readonly record: MailRecord,
    private readonly gateway: MailGateway,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {
    handlers.outside(deliverMail, ({ mailId }) => this.deliver(mailId));
  }

  private async deliver(mailId: string): Promise<void> {
    const mail = await this.record.begin(mailId, this.clock.now());
    if (!mail) return;
    try {
      await this.gateway.send(await this.withFile(mail));
    } catch (fault) {
      await this.record.markFailed(mailId, fault instanceof Error ? fault.message : String(fault));
      throw fault;
    }
    await this.record.markSent(mailId, this.clock.now());
  }

  /** A mail that promises a file never leaves without it: it is tried again. */
  private async withFile({ attachmentKey, attachmentName, ...mail }: BegunMail): Promise<QueuedMail> {
    if (!attachmentKey || !attachmentName) return mail;
    const bytes = await this.files.get(attachmentKey);
    if (!bytes) throw new Error(`the file ${attachmentKey} is not there`);
    return { ...mail, attachment: { name: attachmentName, bytes } };
  }
}
