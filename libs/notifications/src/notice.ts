import type { Language, NotificationType } from '@etabli/domain';
import type { CalendarPart } from '@etabli/gateways';

/** Whom a notice is for, as its words need it. */
export interface Recipient {
  readonly email: string;
  readonly firstName: string;
  readonly displayName: string;
  readonly language: Language;
}

/** What is told, in the person's own language. */
export interface NoticeWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The button that leads to {@link Notice.path}. */
  readonly action: string;
}

/** Something to tell one person, once. */
export interface Notice {
  readonly personId: string;
  readonly type: NotificationType;
  /** Names the event for ever: the same key never tells twice. */
  readonly dedupeKey: string;
  /** Where in the web application it leads, from `/`. */
  readonly path: string;
  readonly words: (recipient: Recipient) => NoticeWords;
  readonly calendar?: (recipient: Recipient) => CalendarPart;
}
