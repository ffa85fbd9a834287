import type { NoticeFacts } from '../check-notice';
import { addDays } from '../civil-months';
import type { MembershipRefusal } from '../refusals';

/** A subscription does not end in the past, nor on its very first day: what was used was used. */
export function noticeMustLieAhead({ subscription, endsOn, today }: NoticeFacts): MembershipRefusal | undefined {
  const last = subscription.startsOn > today ? subscription.startsOn : today;
  return endsOn > last ? undefined : { code: 'NOTICE_IN_THE_PAST', earliestOn: addDays(last, 1) };
}
