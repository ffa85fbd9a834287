import type { ResultsFacts } from '../check-results';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** No result without a signature, and one result for each person. */
export const learnerMustHaveAttended = ({ lines }: ResultsFacts): readonly EnrolmentRefusal[] =>
  lines
    .filter(({ state }) => state !== 'ATTENDED')
    .map(({ personName }) => ({ code: 'RESULT_WITHOUT_ATTENDANCE', personName }) as const);
