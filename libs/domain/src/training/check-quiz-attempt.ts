import type { QuizRefusal } from './quiz-refusals';
import { attemptsMustBeLeftToday } from './rules/attempts-must-be-left-today.rule';
import { quizMustBeAnsweredAsAsked } from './rules/quiz-must-be-answered-as-asked.rule';
import { trainingMustHaveAQuiz } from './rules/training-must-have-a-quiz.rule';

/** What the rules on an attempt at a quiz need to know. */
export interface QuizAttemptFacts {
  readonly now: number;
  readonly questionIds: readonly string[];
  readonly passPercent: number | null;
  readonly answeredIds: readonly string[];
  readonly attemptsToday: number;
  readonly dailyAttempts: number;
}

/** Every rule on answering a quiz. */
export const QUIZ_ATTEMPT_RULES = [trainingMustHaveAQuiz, quizMustBeAnsweredAsAsked, attemptsMustBeLeftToday] as const;

export const checkQuizAttempt = (facts: QuizAttemptFacts): QuizRefusal[] =>
  QUIZ_ATTEMPT_RULES.flatMap((rule) => rule(facts) ?? []);
