import type { QuizFacts } from '../check-quiz';
import type { QuizRefusal } from '../quiz-refusals';

/** A quiz nobody can answer would keep everybody from practising. */
export const passMarkMustComeWithQuestions = ({ passPercent, questions }: QuizFacts): QuizRefusal | undefined =>
  passPercent !== null && questions.length === 0 ? { code: 'QUIZ_WITHOUT_QUESTIONS' } : undefined;
