import { addMonths, monthsBetween } from './civil-months';

/** Derived from the days, never stored. */
export const SUBSCRIPTION_STATES = ['ACTIVE', 'NOTICE_GIVEN', 'ENDED'] as const;
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

/** The days that make a subscription, as YYYY-MM-DD in civil time; both ends are exclusive. */
export interface SubscriptionDays {
  readonly startsOn: string;
  readonly commitmentEndsOn: string;
  /** First day without the subscription; null until notice is given. */
  readonly endsOn: string | null;
}

export function subscriptionState({ endsOn }: Pick<SubscriptionDays, 'endsOn'>, today: string): SubscriptionState {
  if (endsOn === null) return 'ACTIVE';
  return endsOn <= today ? 'ENDED' : 'NOTICE_GIVEN';
}

/** First day the member is free to leave. */
export const commitmentEnd = (startsOn: string, commitmentMonths: number): string =>
  addMonths(startsOn, commitmentMonths);

/**
 * Next day a period is owed: the same day of each month as the start, or of each third, sixth or twelfth, from the start on,
 * clamped to the last day of short months (31 January, 28 February, 31 March…). Today counts. Null once none begins before the end.
 */
export function nextDueOn(
  { startsOn, endsOn }: Omit<SubscriptionDays, 'commitmentEndsOn'>,
  today: string,
  everyMonths = 1,
): string | null {
  const due = startsOn >= today ? startsOn : dueFrom(startsOn, today, everyMonths);
  return endsOn !== null && due >= endsOn ? null : due;
}

/** Counted from the start each time: from month to month, a clamped day would never climb back to the 31st. */
function dueFrom(startsOn: string, today: string, everyMonths: number): string {
  const months = Math.floor(monthsBetween(startsOn, today) / everyMonths) * everyMonths;
  const reached = addMonths(startsOn, months);
  return reached >= today ? reached : addMonths(startsOn, months + everyMonths);
}
