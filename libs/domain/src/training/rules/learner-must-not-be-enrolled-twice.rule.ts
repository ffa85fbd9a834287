import type { EnrolmentFacts } from '../check-enrolment';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** One seat, or one place in the line, for each person. */
export const learnerMustNotBeEnrolledTwice = ({ learner }: EnrolmentFacts): EnrolmentRefusal | undefined =>
  learner.alreadyEnrolled ? { code: 'ALREADY_ENROLLED' } : undefined;
