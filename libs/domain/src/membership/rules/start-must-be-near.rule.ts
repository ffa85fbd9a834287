import type { SubscriptionFacts } from '../check-subscription';
import { addMonths } from '../civil-months';
import type { MembershipRefusal } from '../refusals';

const MONTHS_BACK = 12;
const MONTHS_AHEAD = 12;

/** Paper contracts are entered late and early, by months, not years: beyond lies a typing mistake. */
export function startMustBeNear({ startsOn, today }: SubscriptionFacts): MembershipRefusal | undefined {
  const earliestOn = addMonths(today, -MONTHS_BACK);
  const latestOn = addMonths(today, MONTHS_AHEAD);
  return startsOn >= earliestOn && startsOn <= latestOn ? undefined : { code: 'START_TOO_FAR', earliestOn, latestOn };
}
