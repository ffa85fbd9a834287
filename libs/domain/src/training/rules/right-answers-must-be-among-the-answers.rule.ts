import type { QuizFacts } from '../check-quiz';
import type { QuizRefusal } from '../quiz-refusals';

/** Else the question could never be answered right. */
export function rightAnswersMustBeAmongTheAnswers({ questions }: QuizFacts): QuizRefusal | undefined {
  const wrong = questions.find(({ answers, rightAnswers }) => rightAnswers.some((right) => right >= answers.length));
  return wrong && { code: 'QUIZ_RIGHT_ANSWER_UNKNOWN', question: wrong.question };
}
