import { civilDay, endOfCivilDay } from '../../shared/civil-time';
import type { QuizAttemptFacts } from '../check-quiz-attempt';
import type { QuizRefusal } from '../quiz-refusals';

/** A quiz is learnt, not guessed: so many attempts each civil day. */
export const attemptsMustBeLeftToday = ({
  attemptsToday,
  dailyAttempts,
  now,
}: QuizAttemptFacts): QuizRefusal | undefined =>
  attemptsToday < dailyAttempts
    ? undefined
    : { code: 'QUIZ_ATTEMPTS_SPENT', attempts: dailyAttempts, againAt: endOfCivilDay(civilDay(now)) };
