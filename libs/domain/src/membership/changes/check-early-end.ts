import { addDays } from '../civil-months';
import type { MembershipRefusal } from '../refusals';
import type { SubscriptionDays } from '../subscription';
import type { ChangeRefusal } from './refusals';

/** What the rules on an end decided by staff need to know; days as YYYY-MM-DD. */
export interface EarlyEndFacts {
  readonly subscription: Pick<SubscriptionDays, 'startsOn' | 'endsOn'>;
  /** First day without it. */
  readonly endsOn: string;
  readonly today: string;
}

/** An end that minds neither commitment nor notice: from today on, after the first day, of a subscription that lives. */
export function checkEarlyEnd({ subscription, endsOn, today }: EarlyEndFacts): (ChangeRefusal | MembershipRefusal)[] {
  const { startsOn, endsOn: before } = subscription;
  if (before !== null && before <= today) return [{ code: 'NOTICE_SERVED', endsOn: before }];
  const afterFirstDay = addDays(startsOn, 1);
  const earliestOn = afterFirstDay > today ? afterFirstDay : today;
  return endsOn < earliestOn ? [{ code: 'NOTICE_IN_THE_PAST', earliestOn }] : [];
}
