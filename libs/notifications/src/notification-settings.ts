/** What notices need to know of the environment. The application provides it: `{ provide: NotificationSettings, useValue }`. */
export abstract class NotificationSettings {
  /** Address people reach the product at, without a trailing slash. */
  abstract readonly publicUrl: string;
  /** The address mails leave from: the organiser of the events they carry. */
  abstract readonly mailFrom: string;
}
