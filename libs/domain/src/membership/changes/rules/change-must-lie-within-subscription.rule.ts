import type { SubscriptionDays } from '../../subscription';
import type { ChangeRefusal } from '../refusals';

export interface ChangeOfSubscription {
  readonly subscription: Pick<SubscriptionDays, 'startsOn' | 'endsOn'>;
  readonly on: string;
}

/** A day on which the subscription lives, after its first one: what it begins with is agreed when it is signed. */
export function changeMustLieWithinSubscription({ subscription, on }: ChangeOfSubscription): ChangeRefusal | undefined {
  const { startsOn, endsOn } = subscription;
  const lives = on > startsOn && (endsOn === null || on < endsOn);
  return lives ? undefined : { code: 'CHANGE_OUTSIDE_OF_SUBSCRIPTION', startsOn, endsOn };
}
