/** A mail as a use case asks for it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same key never makes a second mail. */
  readonly dedupeKey?: string;
}
