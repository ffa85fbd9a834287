import type { EnrolmentRefusal } from '../enrolment-refusals';

/** Who joins or leaves does so before the trainer begins. */
export const sessionMustNotHaveStarted = ({
  session,
  now,
}: {
  readonly session: { readonly startsAt: number };
  readonly now: number;
}): EnrolmentRefusal | undefined => (now < session.startsAt ? undefined : { code: 'SESSION_STARTED' });
