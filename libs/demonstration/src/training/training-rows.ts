import { demonstrationId } from '../demonstration-id';
import { atMinute, instantText } from '../instants';
import type { Row } from '../rows';
import { typeset } from '../typeset';
import { trainingId, TRAININGS } from './catalogue';
import { QUIZZES } from './quizzes';

/** Per cent of right answers that passes a quiz here. */
export const PASS_PERCENT = 80;

export const trainingRows = (): Row[] =>
  TRAININGS.map((training) => ({
    id: trainingId(training.code),
    code: training.code,
    title: typeset(training.title),
    description: typeset(training.description),
    habilitationTypeId: demonstrationId('habilitation_type', training.habilitation),
    level: 'AUTONOMOUS',
    minutes: training.minutes,
    priceCents: training.priceCents,
    seats: training.seats,
    minimumEnrolled: training.minimumEnrolled,
    cancellationDeadlineHours: 48,
    quizPassPercent: training.quiz ? PASS_PERCENT : null,
    quizDailyAttempts: 3,
    offered: true,
    createdAt: atMinute('2020-06-01', 540),
  }));

export const questionId = (code: string, position: number): string =>
  demonstrationId('quiz_question', `${code} ${position}`);

export const questionRows = (): Row[] =>
  Object.entries(QUIZZES).flatMap(([code, questions]) =>
    questions.map(([question, answers, right, explanation], position) => ({
      id: questionId(code, position),
      trainingId: trainingId(code),
      position,
      question: typeset(question),
      answers: answers.map((answer) => typeset(answer)),
      rightAnswers: right.map(String),
      explanation: typeset(explanation),
    })),
  );

/** A quiz passed without a fault. */
export const attemptRow = (code: string, attempt: { personId: string; at: number }): Row => {
  const questions = QUIZZES[code] ?? [];
  return {
    id: demonstrationId('quiz_attempt', `${code} ${attempt.personId}`),
    trainingId: trainingId(code),
    personId: attempt.personId,
    at: instantText(attempt.at),
    questionCount: questions.length,
    rightCount: questions.length,
    passPercent: PASS_PERCENT,
    passed: true,
    judged: questions.map(([question, answers, right, explanation], position) => ({
      id: questionId(code, position),
      question: typeset(question),
      answers: answers.map((answer) => typeset(answer)),
      rightAnswers: right,
      explanation: typeset(explanation),
      chosen: right,
      right: true,
    })),
  };
};
