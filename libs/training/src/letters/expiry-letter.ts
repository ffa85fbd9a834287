import { civilDayInWords } from '@etabli/api-kit';
import type { Language } from '@etabli/domain';
import { composeMail, type Mail } from '@etabli/gateways';

export interface ExpiryLetter {
  readonly to: string;
  readonly firstName: string;
  readonly language: Language;
  readonly habilitation: string;
  readonly endsBy: 'DATE' | 'NON_USE';
  readonly lastDay: string;
  readonly url: string;
  readonly dedupeKey: string;
}

/** Tells a person that they will soon no longer be allowed to use something, and what keeps it. */
export function expiryLetter(letter: ExpiryLetter): Mail {
  const { to, language, dedupeKey, url, firstName, habilitation } = letter;
  const day = civilDayInWords(letter.lastDay, language);
  const common = { to, language, dedupeKey };
  if (language === 'EN')
    return composeMail({
      ...common,
      subject: `Your ${habilitation} habilitation ends on ${day}`,
      greeting: `Hello ${firstName},`,
      paragraphs: [
        `Your ${habilitation} habilitation holds through ${day}.`,
        letter.endsBy === 'NON_USE'
          ? 'It lapses because it has not been used for long. A booking used before that day keeps it up; otherwise ask a trainer for a renewal.'
          : 'To go on using it, ask a trainer for a renewal or enrol in a session.',
      ],
      action: { label: 'See my habilitations', url },
    });
  return composeMail({
    ...common,
    subject: `Votre habilitation ${habilitation} prend fin le ${day}`,
    greeting: `Bonjour ${firstName},`,
    paragraphs: [
      `Votre habilitation ${habilitation} est valable jusqu’au ${day} inclus.`,
      letter.endsBy === 'NON_USE'
        ? 'Elle s’éteint faute d’usage. Une réservation utilisée avant cette date la maintient\u00a0; sinon, demandez un recyclage à un formateur.'
        : 'Pour continuer à vous en servir, demandez un recyclage à un formateur ou inscrivez-vous à une session.',
    ],
    action: { label: 'Voir mes habilitations', url },
  });
}
