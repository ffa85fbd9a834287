import type { QuizAttemptFacts } from '../check-quiz-attempt';
import type { QuizRefusal } from '../quiz-refusals';

/** Without questions or a pass mark there is nothing to judge. */
export const trainingMustHaveAQuiz = ({ questionIds, passPercent }: QuizAttemptFacts): QuizRefusal | undefined =>
  questionIds.length > 0 && passPercent !== null ? undefined : { code: 'NO_QUIZ' };
