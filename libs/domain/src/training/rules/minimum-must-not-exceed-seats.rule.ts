import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** Else the session would always be cancelled for want of people. */
export const minimumMustNotExceedSeats = ({
  seats,
  minimumEnrolled,
}: Pick<SessionFacts, 'seats' | 'minimumEnrolled'>): SessionRefusal | undefined =>
  minimumEnrolled <= seats ? undefined : { code: 'MINIMUM_EXCEEDS_SEATS', seats };
