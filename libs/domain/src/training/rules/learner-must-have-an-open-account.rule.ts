import type { EnrolmentFacts } from '../check-enrolment';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** A closed account learns nothing here any more. */
export const learnerMustHaveAnOpenAccount = ({ learner }: EnrolmentFacts): EnrolmentRefusal | undefined =>
  learner.active ? undefined : { code: 'LEARNER_ACCOUNT_CLOSED' };
