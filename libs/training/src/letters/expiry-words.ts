import { civilDayInWords } from '@etabli/api-kit';
import type { Language } from '@etabli/domain';
import type { NoticeWords } from '@etabli/notifications';

export interface Expiry {
  readonly habilitation: string;
  readonly endsBy: 'DATE' | 'NON_USE';
  readonly lastDay: string;
}

/** Tells a person that they will soon no longer be allowed to use something, and what keeps it. */
export function expiryWords({ habilitation, endsBy, lastDay }: Expiry, language: Language): NoticeWords {
  const day = civilDayInWords(lastDay, language);
  if (language === 'EN')
    return {
      title: `Your ${habilitation} habilitation ends on ${day}`,
      paragraphs: [
        `Your ${habilitation} habilitation holds through ${day}.`,
        endsBy === 'NON_USE'
          ? 'It lapses because it has not been used for long. A booking used before that day keeps it up; otherwise ask a trainer for a renewal.'
          : 'To go on using it, ask a trainer for a renewal or enrol in a session.',
      ],
      action: 'See my habilitations',
    };
  return {
    title: `Votre habilitation ${habilitation} prend fin le ${day}`,
    paragraphs: [
      `Votre habilitation ${habilitation} est valable jusqu’au ${day} inclus.`,
      endsBy === 'NON_USE'
        ? 'Elle s’éteint faute d’usage. Une réservation utilisée avant cette date la maintient\u00a0; sinon, demandez un recyclage à un formateur.'
        : 'Pour continuer à vous en servir, demandez un recyclage à un formateur ou inscrivez-vous à une session.',
    ],
    action: 'Voir mes habilitations',
  };
}
