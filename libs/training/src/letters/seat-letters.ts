import { dayInWords, hourInWords } from '@etabli/api-kit';
import { composeMail, type Mail } from '@etabli/gateways';
import { addressed, sessionInWords, sessionUrl, type SessionLetter } from './session-letter';

/** Offers a freed seat to the next in line, until an instant. */
export function seatOfferedLetter(letter: SessionLetter, until: number): Mail {
  const { language } = letter;
  const limit = `${dayInWords(until, language)} ${language === 'EN' ? 'at' : 'à'} ${hourInWords(until, language)}`;
  const url = sessionUrl(letter);
  return language === 'EN'
    ? composeMail({
        ...addressed(letter),
        subject: `A seat is yours to take: ${letter.session.title}`,
        paragraphs: [`A seat was freed: ${sessionInWords(letter)}.`, `It is kept for you until ${limit}.`],
        action: { label: 'Take the seat', url },
        note: 'Without an answer from you it goes to the next person in line.',
      })
    : composeMail({
        ...addressed(letter),
        subject: `Une place s’est libérée\u00a0: ${letter.session.title}`,
        paragraphs: [
          `Une place s’est libérée\u00a0: ${sessionInWords(letter)}.`,
          `Elle vous est réservée jusqu’au ${limit}.`,
        ],
        action: { label: 'Prendre la place', url },
        note: 'Sans réponse de votre part, elle sera proposée à la personne suivante.',
      });
}

/** Tells that an offered seat went to the next. */
export const seatLostLetter = (letter: SessionLetter): Mail =>
  letter.language === 'EN'
    ? composeMail({
        ...addressed(letter),
        subject: `The seat went to the next in line: ${letter.session.title}`,
        paragraphs: [`You did not take the seat kept for you: ${sessionInWords(letter)}.`],
        action: { label: 'See the sessions', url: `${letter.publicUrl}/formations` },
      })
    : composeMail({
        ...addressed(letter),
        subject: `La place a été proposée à la personne suivante\u00a0: ${letter.session.title}`,
        paragraphs: [`Vous n’avez pas pris la place qui vous était réservée\u00a0: ${sessionInWords(letter)}.`],
        action: { label: 'Voir les sessions', url: `${letter.publicUrl}/formations` },
      });

/** Confirms a seat, and says when a quiz comes first. */
export const enrolledLetter = (letter: SessionLetter, quizToPass: boolean): Mail =>
  letter.language === 'EN'
    ? composeMail({
        ...addressed(letter),
        subject: `You are enrolled: ${letter.session.title}`,
        paragraphs: [
          `Your seat is booked: ${sessionInWords(letter)}.`,
          ...(quizToPass ? ['Pass the quiz before the session: it takes a few minutes on a phone.'] : []),
        ],
        action: { label: quizToPass ? 'Take the quiz' : 'See the session', url: sessionUrl(letter) },
      })
    : composeMail({
        ...addressed(letter),
        subject: `Vous êtes inscrit\u00a0: ${letter.session.title}`,
        paragraphs: [
          `Votre place est réservée\u00a0: ${sessionInWords(letter)}.`,
          ...(quizToPass
            ? ['Passez le quiz avant la session\u00a0: quelques minutes suffisent, sur un téléphone.']
            : []),
        ],
        action: { label: quizToPass ? 'Passer le quiz' : 'Voir la session', url: sessionUrl(letter) },
      });
