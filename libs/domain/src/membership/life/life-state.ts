import type { PaymentState } from '../../shared/vocabulary';

/** Where a subscription stands in its life, payments apart: who leaves may owe, who owes may leave. */
export const LIFE_STAGES = ['APPLICATION', 'PAPERS', 'RUNNING', 'PAUSED', 'NOTICE_GIVEN', 'ENDED'] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

/** The life of a subscription: its stage, and how far it has slipped behind its payments. */
export interface SubscriptionLife {
  readonly stage: LifeStage;
  readonly payment: PaymentState;
}

/** One word for a life, in the order of the board of subscriptions. */
export const LIFE_STATES = [
  'APPLICATION',
  'PAPERS',
  'ACTIVE',
  'PAST_DUE',
  'RESTRICTED',
  'SUSPENDED',
  'PAUSED',
  'NOTICE_GIVEN',
  'ENDED',
] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** What takes rights away is said first, then that somebody leaves, then that they are late. */
export function lifeState({ stage, payment }: SubscriptionLife): LifeState {
  if (stage === 'APPLICATION' || stage === 'PAPERS' || stage === 'ENDED') return stage;
  if (payment === 'SUSPENDED' || payment === 'RESTRICTED') return payment;
  if (stage === 'NOTICE_GIVEN' || stage === 'PAUSED') return stage;
  return payment === 'PAST_DUE' ? 'PAST_DUE' : 'ACTIVE';
}
