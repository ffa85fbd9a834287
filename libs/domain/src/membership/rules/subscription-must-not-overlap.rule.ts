import type { SubscriptionFacts } from '../check-subscription';
import type { MembershipRefusal } from '../refusals';

/** One subscription at a time; the new one has no end in sight, so another that ends later or starts later is in its way. */
export const subscriptionMustNotOverlap = ({ startsOn, others }: SubscriptionFacts): MembershipRefusal | undefined =>
  others.some(({ endsOn }) => endsOn === null || endsOn > startsOn) ? { code: 'SUBSCRIPTION_OVERLAPS' } : undefined;
