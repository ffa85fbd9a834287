import type { AttendanceFacts } from '../check-attendance';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** Nobody stands at a machine before knowing what it may do to them. */
export const quizMustBePassedBeforePractice = ({ lines }: AttendanceFacts): readonly EnrolmentRefusal[] =>
  lines
    .filter(({ present, quizDone }) => present && !quizDone)
    .map(({ personName }) => ({ code: 'QUIZ_NOT_PASSED', personName }) as const);
