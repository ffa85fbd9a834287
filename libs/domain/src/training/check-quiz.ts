import type { QuizRefusal } from './quiz-refusals';
import { passMarkMustComeWithQuestions } from './rules/pass-mark-must-come-with-questions.rule';
import { rightAnswersMustBeAmongTheAnswers } from './rules/right-answers-must-be-among-the-answers.rule';

/** A quiz as staff writes it. */
export interface QuizFacts {
  readonly passPercent: number | null;
  readonly questions: readonly {
    readonly question: string;
    readonly answers: readonly string[];
    readonly rightAnswers: readonly number[];
  }[];
}

/** Every rule on writing a quiz. */
export const QUIZ_RULES = [passMarkMustComeWithQuestions, rightAnswersMustBeAmongTheAnswers] as const;

export const checkQuiz = (facts: QuizFacts): QuizRefusal[] => QUIZ_RULES.flatMap((rule) => rule(facts) ?? []);
