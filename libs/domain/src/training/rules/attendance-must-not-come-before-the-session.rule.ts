import type { AttendanceFacts } from '../check-attendance';
import type { EnrolmentRefusal } from '../enrolment-refusals';

const EARLY = 30 * 60_000;

/** People arrive a little early; nobody signs the day before. */
export const attendanceMustNotComeBeforeTheSession = ({
  session,
  now,
}: AttendanceFacts): EnrolmentRefusal | undefined =>
  now >= session.startsAt - EARLY ? undefined : { code: 'ATTENDANCE_TOO_EARLY', from: session.startsAt - EARLY };
