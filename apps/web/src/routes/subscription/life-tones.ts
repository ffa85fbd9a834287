import type { SubscriptionLife } from '../../generated/subscription/graphql';

/** How good each state of a subscription is. */
export const LIFE_TONES = {
  APPLICATION: 'quiet',
  PAPERS: 'quiet',
  ACTIVE: 'good',
  PAST_DUE: 'warning',
  RESTRICTED: 'bad',
  SUSPENDED: 'bad',
  PAUSED: 'quiet',
  NOTICE_GIVEN: 'warning',
  ENDED: 'quiet',
} as const satisfies Readonly<Record<SubscriptionLife, string>>;
