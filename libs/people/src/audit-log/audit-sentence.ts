import type { Language } from '@etabli/domain';
import type { AuditFacts } from './audit-facts';

export type Words = Readonly<Record<Language, string>>;

/** What an act reads like after the name of who did it. */
export interface AuditSentence {
  readonly verb: Words;
  /** Said when the thing has no name any more; without it, the act needs no object. */
  readonly object?: Words;
  /** What else is known of the act, in the order it is said. */
  readonly complements?: readonly ((facts: AuditFacts, language: Language) => string)[];
}

export const verb = (FR: string, EN: string): Words => ({ FR, EN });
