import type { QuizToWriteQuery, SetQuizInput } from '../../generated/teach/graphql';

/** One possible answer, and whether it is to be chosen. */
export interface DraftAnswer {
  readonly text: string;
  readonly right: boolean;
}

export interface DraftQuestion {
  /** Keeps the fields of a question its own while others are moved or taken out. */
  readonly key: number;
  readonly question: string;
  readonly answers: readonly DraftAnswer[];
  readonly explanation: string;
}

/** A quiz as it is written. */
export interface QuizDraft {
  /** Whether it is to be passed before the practice. */
  readonly required: boolean;
  readonly passPercent: number | '';
  readonly dailyAttempts: number | '';
  readonly questions: readonly DraftQuestion[];
}

export const MOST_QUESTIONS = 50;
export const MOST_ANSWERS = 8;
const LEAST_ANSWERS = 2;
const USUAL_PERCENT = 80;

const NO_ANSWER: DraftAnswer = { text: '', right: false };

type Written = NonNullable<QuizToWriteQuery['writtenQuiz']>;

export const draftOf = ({ passPercent, dailyAttempts, questions }: Written): QuizDraft => ({
  required: typeof passPercent === 'number' || questions.length === 0,
  passPercent: passPercent ?? USUAL_PERCENT,
  dailyAttempts,
  questions: questions.map(({ question, answers, rightAnswers, explanation }, key) => ({
    key,
    question,
    explanation,
    answers: answers.map((text, position) => ({ text, right: rightAnswers.includes(position) })),
  })),
});

/** With an empty question more, at the end. */
export const withQuestion = (questions: readonly DraftQuestion[]): readonly DraftQuestion[] => [
  ...questions,
  {
    key: Math.max(-1, ...questions.map(({ key }) => key)) + 1,
    question: '',
    answers: [NO_ANSWER, NO_ANSWER],
    explanation: '',
  },
];

/** With a question one place up (-1) or down (1), where there is one. */
export function moved(questions: readonly DraftQuestion[], at: number, by: -1 | 1): readonly DraftQuestion[] {
  const [one, other] = [questions[at], questions[at + by]];
  if (!one || !other) return questions;
  return questions.with(at, other).with(at + by, one);
}

export const withAnswer = (answers: readonly DraftAnswer[]): readonly DraftAnswer[] => [...answers, NO_ANSWER];

/** A question, or an answer, is one line however long: what is pasted is too. */
export const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

export type WrongQuestion = 'question' | 'answers' | 'twice' | 'right';

const filled = ({ answers }: DraftQuestion): DraftAnswer[] => answers.filter(({ text }) => text.trim() !== '');

/** What is to be corrected in a question; empty answers are left out, not wrong. */
export function wrongInQuestion(question: DraftQuestion): WrongQuestion | undefined {
  const texts = filled(question).map(({ text }) => text.trim());
  if (question.question.trim().length < 3) return 'question';
  if (texts.length < LEAST_ANSWERS) return 'answers';
  if (new Set(texts).size < texts.length) return 'twice';
  return filled(question).some(({ right }) => right) ? undefined : 'right';
}

export type WrongQuiz = 'passPercent' | 'dailyAttempts' | 'questions' | 'inQuestions';

const within = (value: number | '', most: number): boolean =>
  value !== '' && Number.isInteger(value) && value >= 1 && value <= most;

/** What is to be corrected before it is sent. */
export function wrongInQuiz(draft: QuizDraft): readonly WrongQuiz[] {
  const right: Record<WrongQuiz, boolean> = {
    passPercent: !draft.required || within(draft.passPercent, 100),
    dailyAttempts: !draft.required || within(draft.dailyAttempts, 20),
    questions: !draft.required || draft.questions.length > 0,
    inQuestions: draft.questions.every((question) => wrongInQuestion(question) === undefined),
  };
  return (Object.keys(right) as WrongQuiz[]).filter((field) => !right[field]);
}

/** What the server takes: empty answers left out, right answers by their position. */
export const quizInput = (trainingId: string, draft: QuizDraft): SetQuizInput => ({
  trainingId,
  passPercent: draft.required ? Number(draft.passPercent) : null,
  dailyAttempts: draft.dailyAttempts === '' ? null : draft.dailyAttempts,
  questions: draft.questions.map((question) => ({
    question: question.question.trim(),
    answers: filled(question).map(({ text }) => text.trim()),
    rightAnswers: filled(question).flatMap(({ right }, position) => (right ? [position] : [])),
    explanation: question.explanation.trim(),
  })),
});
