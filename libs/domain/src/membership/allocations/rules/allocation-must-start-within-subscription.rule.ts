import { addDays } from '../../civil-months';
import type { AllocationFacts } from '../check-allocation';
import type { AllocationRefusal } from '../refusals';

const DAYS_BACK = 31;
const DAYS_AHEAD = 366;

/** A locker taken last week is entered late; it is always paid under a subscription that lasts. */
export function allocationMustStartWithinSubscription({
  startsOn,
  today,
  subscription,
}: AllocationFacts): AllocationRefusal | undefined {
  const back = addDays(today, -DAYS_BACK);
  const earliestOn = subscription.startsOn > back ? subscription.startsOn : back;
  const far = addDays(earliestOn, DAYS_BACK + DAYS_AHEAD);
  const last = subscription.endsOn === null ? far : addDays(subscription.endsOn, -1);
  const latestOn = last < far ? last : far;
  return startsOn >= earliestOn && startsOn <= latestOn
    ? undefined
    : { code: 'ALLOCATION_START_OUT_OF_BOUNDS', earliestOn, latestOn };
}
