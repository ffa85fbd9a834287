import { createTransport, type Transporter } from 'nodemailer';
import { MailGateway, type QueuedMail } from './mail-gateway';

/** Shorter than the shortest delay before another try, so that a slow server never gets one mail from two senders. */
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Hands mails to an SMTP server. */
export class SmtpMailGateway extends MailGateway {
  private readonly transport: Transporter;

  /** @param url `smtp://user:password@host:port` or `smtps://…` @param from the sender people see */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...TIMEOUTS });
  }

  override async send(mail: QueuedMail): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.textBody,
      html: mail.htmlBody,
      ...calendarOf(mail),
      ...(mail.attachment
        ? { attachments: [{ filename: mail.attachment.name, content: Buffer.from(mail.attachment.bytes) }] }
        : {}),
      // the same identifier at each try lets the receiver drop a second copy
      messageId: `<${mail.id}@etabli>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }
}

/** As an alternative to the text, where calendar programs look for it, and as a file for the others. */
const calendarOf = ({ calendarText, calendarMethod }: QueuedMail) =>
  calendarText && calendarMethod
    ? { icalEvent: { method: calendarMethod, content: calendarText, filename: 'reservation.ics' } }
    : {};
