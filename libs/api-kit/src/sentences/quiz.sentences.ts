import type { QuizRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { dayInWords, hourInWords } from './words';

export const quizSentences: Sentences<QuizRefusal> = {
  NO_QUIZ: {
    fr: () => 'Cette formation n’a pas de quiz.',
    en: () => 'This training has no quiz.',
  },
  QUIZ_CHANGED: {
    fr: () => 'Les questions viennent de changer.',
    en: () => 'The questions have just changed.',
    remedy: {
      fr: () => 'Rechargez le quiz puis répondez de nouveau\u00a0: cet essai n’est pas compté.',
      en: () => 'Reload the quiz and answer again: this attempt is not counted.',
    },
  },
  QUIZ_ATTEMPTS_SPENT: {
    fr: (r) => `Vous avez fait vos essais du jour (${r.attempts}).`,
    en: (r) => `You have used today’s attempts (${r.attempts}).`,
    remedy: {
      fr: (r) =>
        `Relisez les explications et réessayez ${dayInWords(r.againAt, 'FR')} à partir de ${hourInWords(r.againAt, 'FR')}.`,
      en: (r) =>
        `Read the explanations and try again on ${dayInWords(r.againAt, 'EN')} from ${hourInWords(r.againAt, 'EN')}.`,
    },
  },
  QUIZ_WITHOUT_QUESTIONS: {
    fr: () => 'Un quiz noté a au moins une question.',
    en: () => 'A marked quiz has at least one question.',
    remedy: {
      fr: () => 'Ajoutez des questions, ou retirez la note de passage.',
      en: () => 'Add questions, or remove the pass mark.',
    },
  },
  QUIZ_RIGHT_ANSWER_UNKNOWN: {
    fr: (r) => `La bonne réponse ne figure pas parmi les réponses de «\u00a0${r.question}\u00a0».`,
    en: (r) => `The right answer is not among the answers of “${r.question}”.`,
    remedy: { fr: () => 'Corrigez cette question.', en: () => 'Correct this question.' },
  },
};
