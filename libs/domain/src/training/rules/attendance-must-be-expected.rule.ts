import type { AttendanceFacts } from '../check-attendance';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** Only who has a seat attends; a result once given is not undone by attendance. */
export const attendanceMustBeExpected = ({ lines }: AttendanceFacts): readonly EnrolmentRefusal[] =>
  lines
    .filter(({ state }) => !['ENROLLED', 'ATTENDED', 'ABSENT'].includes(state))
    .map(({ personName }) => ({ code: 'ATTENDANCE_NOT_EXPECTED', personName }) as const);
