import type { EnrolmentCancellationFacts } from '../check-enrolment-cancellation';
import type { EnrolmentRefusal } from '../enrolment-refusals';
import { deadlineOf } from '../session-threshold';

/** A seat given back late stays empty, and the trainer comes for nothing. Who waits, or was offered a seat, may say no at any time. */
export function enrolmentDeadlineMustBeKept(facts: EnrolmentCancellationFacts): EnrolmentRefusal | undefined {
  const deadline = deadlineOf(facts.session);
  const kept = facts.byStaff || facts.enrolment.state !== 'ENROLLED' || facts.now <= deadline;
  return kept ? undefined : { code: 'ENROLMENT_DEADLINE_PASSED', deadline };
}
