import type { Slot } from '../shared/slot';

/** What forbids enrolling, leaving, or writing who was there. */
export type EnrolmentRefusal =
  | { readonly code: 'SESSION_STARTED' }
  | { readonly code: 'SESSION_FULL' }
  | { readonly code: 'LEARNER_ACCOUNT_CLOSED' }
  | { readonly code: 'LEARNER_ON_HOLD'; readonly reason: string }
  | { readonly code: 'ALREADY_ENROLLED' }
  | { readonly code: 'TRAINER_OF_THE_SESSION' }
  | { readonly code: 'LEARNER_BUSY'; readonly what: string; readonly slot: Slot }
  | { readonly code: 'SEAT_NOT_OFFERED' }
  | { readonly code: 'ENROLMENT_OVER' }
  /** Until when one could leave. */
  | { readonly code: 'ENROLMENT_DEADLINE_PASSED'; readonly deadline: number }
  /** From when attendance may be written. */
  | { readonly code: 'ATTENDANCE_TOO_EARLY'; readonly from: number }
  | { readonly code: 'ATTENDANCE_NOT_EXPECTED'; readonly personName: string }
  | { readonly code: 'QUIZ_NOT_PASSED'; readonly personName: string }
  | { readonly code: 'RESULT_WITHOUT_ATTENDANCE'; readonly personName: string };
