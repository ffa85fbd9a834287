import type { QuizAttemptFacts } from '../check-quiz-attempt';
import type { QuizRefusal } from '../quiz-refusals';

/** Questions changed while somebody was answering: they read the new ones first, without losing an attempt. */
export const quizMustBeAnsweredAsAsked = ({ questionIds, answeredIds }: QuizAttemptFacts): QuizRefusal | undefined =>
  answeredIds.every((id) => questionIds.includes(id)) ? undefined : { code: 'QUIZ_CHANGED' };
