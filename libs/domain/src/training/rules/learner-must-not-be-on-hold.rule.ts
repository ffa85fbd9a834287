import type { EnrolmentFacts } from '../check-enrolment';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** A hold keeps a person from the machines, of trainings too. */
export const learnerMustNotBeOnHold = ({ learner }: EnrolmentFacts): EnrolmentRefusal | undefined =>
  learner.heldFor === null ? undefined : { code: 'LEARNER_ON_HOLD', reason: learner.heldFor };
