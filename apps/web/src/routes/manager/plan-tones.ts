import type { SubscriptionState } from '../../generated/manager/graphql';

/** How good each state of a subscription is. */
export const PLAN_TONES = {
  ACTIVE: 'good',
  NOTICE_GIVEN: 'warning',
  ENDED: 'quiet',
} as const satisfies Readonly<Record<SubscriptionState, string>>;
