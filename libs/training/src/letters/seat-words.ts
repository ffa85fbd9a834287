import { dayInWords, hourInWords } from '@etabli/api-kit';
import type { Language } from '@etabli/domain';
import type { NoticeWords } from '@etabli/notifications';
import { sessionInWords, type SessionTold } from './session-told';

/** Offers a freed seat to the next in line, until an instant. */
export function seatOfferedWords(session: SessionTold, until: number, language: Language): NoticeWords {
  const day = dayInWords(until, language);
  const hour = hourInWords(until, language);
  const which = sessionInWords(session, language);
  return language === 'EN'
    ? {
        title: `A seat is yours to take: ${session.title}`,
        paragraphs: [
          `A seat was freed: ${which}.`,
          `It is kept for you until ${day} at ${hour}. Without an answer from you it goes to the next person in line.`,
        ],
        action: 'Take the seat',
      }
    : {
        title: `Une place s’est libérée\u00a0: ${session.title}`,
        paragraphs: [
          `Une place s’est libérée\u00a0: ${which}.`,
          `Elle vous est réservée jusqu’au ${day} à ${hour}. Sans réponse de votre part, elle sera proposée à la personne suivante.`,
        ],
        action: 'Prendre la place',
      };
}

/** Tells that an offered seat went to the next. */
export const seatLostWords = (session: SessionTold, language: Language): NoticeWords =>
  language === 'EN'
    ? {
        title: `The seat went to the next in line: ${session.title}`,
        paragraphs: [`You did not take the seat kept for you: ${sessionInWords(session, language)}.`],
        action: 'See the sessions',
      }
    : {
        title: `La place a été proposée à la personne suivante\u00a0: ${session.title}`,
        paragraphs: [
          `Vous n’avez pas pris la place qui vous était réservée\u00a0: ${sessionInWords(session, language)}.`,
        ],
        action: 'Voir les sessions',
      };

/** Confirms a seat, and says when a quiz comes first. */
export const enrolledWords = (session: SessionTold, quizToPass: boolean, language: Language): NoticeWords =>
  language === 'EN'
    ? {
        title: `You are enrolled: ${session.title}`,
        paragraphs: [
          `Your seat is booked: ${sessionInWords(session, language)}.`,
          ...(quizToPass ? ['Pass the quiz before the session: it takes a few minutes on a phone.'] : []),
        ],
        action: quizToPass ? 'Take the quiz' : 'See the session',
      }
    : {
        title: `Vous êtes inscrit\u00a0: ${session.title}`,
        paragraphs: [
          `Votre place est réservée\u00a0: ${sessionInWords(session, language)}.`,
          ...(quizToPass
            ? ['Passez le quiz avant la session\u00a0: quelques minutes suffisent, sur un téléphone.']
            : []),
        ],
        action: quizToPass ? 'Passer le quiz' : 'Voir la session',
      };
