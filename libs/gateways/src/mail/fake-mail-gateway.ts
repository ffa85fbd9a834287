import { MailGateway, type QueuedMail } from './mail-gateway';

/** Keeps what it is given, or fails as told: for tests. */
export class FakeMailGateway extends MailGateway {
  readonly sent: QueuedMail[] = [];
  /** While set, every mail is refused with these words. */
  failure: string | null = null;

  override send(mail: QueuedMail): Promise<void> {
    if (this.failure) return Promise.reject(new Error(this.failure));
    this.sent.push(mail);
    return Promise.resolve();
  }
}
