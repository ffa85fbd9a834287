/** A mail of the queue on its way out. */
export interface QueuedMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
  readonly calendarText: string | null;
  readonly calendarMethod: 'REQUEST' | 'CANCEL' | null;
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** The door through which mails leave. Rejects when the other side did not take the mail. */
export abstract class MailGateway {
  abstract send(mail: QueuedMail): Promise<void>;
}
