import { composeMail, type Mail } from '@etabli/gateways';
import { addressed, sessionInWords, type SessionLetter } from './session-letter';

/** Tells who was enrolled or waiting that a session will not take place. */
export const sessionCancelledLetter = (letter: SessionLetter, reason: string): Mail =>
  letter.language === 'EN'
    ? composeMail({
        ...addressed(letter),
        subject: `Session called off: ${letter.session.title}`,
        paragraphs: [`This session will not take place: ${sessionInWords(letter)}.`, `Reason: ${reason}`],
        action: { label: 'See the next sessions', url: `${letter.publicUrl}/formations` },
      })
    : composeMail({
        ...addressed(letter),
        subject: `Session annulée\u00a0: ${letter.session.title}`,
        paragraphs: [`Cette session n’aura pas lieu\u00a0: ${sessionInWords(letter)}.`, `Motif\u00a0: ${reason}`],
        action: { label: 'Voir les prochaines sessions', url: `${letter.publicUrl}/formations` },
      });
