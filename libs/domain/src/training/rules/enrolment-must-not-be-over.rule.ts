import type { EnrolmentCancellationFacts } from '../check-enrolment-cancellation';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** Who was cancelled or was there has nothing left to leave. */
export const enrolmentMustNotBeOver = ({ enrolment }: EnrolmentCancellationFacts): EnrolmentRefusal | undefined =>
  ['ENROLLED', 'WAITING', 'OFFERED'].includes(enrolment.state) ? undefined : { code: 'ENROLMENT_OVER' };
