interface Deadlined {
  readonly startsAt: number;
  readonly cancellationDeadlineHours: number;
}

/** Until when people may leave; from then on it is known who comes. */
export const deadlineOf = ({ startsAt, cancellationDeadlineHours }: Deadlined): number =>
  startsAt - cancellationDeadlineHours * 3_600_000;

/** Whether a session is called off for want of people: decided once nobody may leave any more, and before it starts. */
export const isBelowThreshold = (
  session: Deadlined & { readonly minimumEnrolled: number; readonly enrolled: number },
  now: number,
): boolean => now >= deadlineOf(session) && now < session.startsAt && session.enrolled < session.minimumEnrolled;
