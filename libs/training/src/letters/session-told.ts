import { slotInWords } from '@etabli/api-kit';
import type { Language } from '@etabli/domain';

/** What notices say of a session. */
export interface SessionTold {
  readonly trainingId: string;
  readonly title: string;
  readonly poleName: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** « Toupie, mardi 24 novembre, 9 h à 12 h, pôle Bois ». */
export function sessionInWords({ title, poleName, startsAt, endsAt }: SessionTold, language: Language): string {
  const pole = language === 'EN' ? `${poleName} pole` : `pôle ${poleName}`;
  return `${title}, ${slotInWords({ start: startsAt, end: endsAt }, language)}, ${pole}`;
}
