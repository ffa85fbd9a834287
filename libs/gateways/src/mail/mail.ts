/** An event that a mail puts into the reader's calendar, or takes out of it (RFC 5546). */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
}

/** A file of ours that goes with a mail: read from the store when the mail leaves. */
export interface AttachedFile {
  readonly key: string;
  readonly name: string;
}

/** A mail as a use case asks for it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same key never makes a second mail. */
  readonly dedupeKey?: string;
  readonly calendar?: CalendarPart;
  readonly attachment?: AttachedFile;
}
