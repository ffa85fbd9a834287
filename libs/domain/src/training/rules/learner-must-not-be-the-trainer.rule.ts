import type { EnrolmentFacts } from '../check-enrolment';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** Nobody judges themselves. */
export const learnerMustNotBeTheTrainer = ({ learner, session }: EnrolmentFacts): EnrolmentRefusal | undefined =>
  learner.personId === session.trainerId ? { code: 'TRAINER_OF_THE_SESSION' } : undefined;
