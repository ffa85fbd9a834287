import { slotInWords } from '@etabli/api-kit';
import type { Language } from '@etabli/domain';

/** Who is written to, about which session. */
export interface SessionLetter {
  readonly to: string;
  readonly firstName: string;
  readonly language: Language;
  readonly session: {
    readonly id: string;
    readonly title: string;
    readonly poleName: string;
    readonly startsAt: number;
    readonly endsAt: number;
  };
  readonly publicUrl: string;
  readonly dedupeKey: string;
}

/** « Toupie, mardi 24 novembre, 9 h à 12 h, pôle Bois ». */
export function sessionInWords({ session, language }: SessionLetter): string {
  const pole = language === 'EN' ? `${session.poleName} pole` : `pôle ${session.poleName}`;
  return `${session.title}, ${slotInWords({ start: session.startsAt, end: session.endsAt }, language)}, ${pole}`;
}

/** Where the web application shows a session. */
export const sessionUrl = ({ publicUrl, session }: SessionLetter): string => `${publicUrl}/formations/${session.id}`;

/** What every letter about a session says to whom. */
export const addressed = (letter: SessionLetter) => ({
  to: letter.to,
  language: letter.language,
  dedupeKey: letter.dedupeKey,
  greeting: letter.language === 'EN' ? `Hello ${letter.firstName},` : `Bonjour ${letter.firstName},`,
});
