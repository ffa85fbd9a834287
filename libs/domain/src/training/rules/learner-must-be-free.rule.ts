import type { EnrolmentFacts } from '../check-enrolment';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** Nobody is in two places at once: the first engagement in the way is named. */
export function learnerMustBeFree({ learner }: EnrolmentFacts): EnrolmentRefusal | undefined {
  const [engagement] = learner.engagements;
  return engagement && { code: 'LEARNER_BUSY', ...engagement };
}
