import { nextDueOn, subscriptionState, type PaymentState, type SubscriptionState } from '@etabli/domain';
import { PLAN, type PlanRow } from '../plans/plan-row';

interface StoredSubscription {
  readonly id: string;
  readonly personId: string;
  readonly plan: PlanRow;
  readonly startsOn: string;
  readonly commitmentEndsOn: string;
  readonly endsOn: string | null;
  readonly paymentState: PaymentState;
}

export interface SubscriptionRow extends StoredSubscription {
  readonly state: SubscriptionState;
  readonly nextDueOn: string | null;
}

/** Columns of a subscription `s` on a plan `l`. */
export const SUBSCRIPTION_COLUMNS = `s.id, s.person_id as "personId", ${PLAN} as plan, s.starts_on as "startsOn",
  s.commitment_ends_on as "commitmentEndsOn", s.ends_on as "endsOn", s.payment_state as "paymentState"`;

/** Adds what follows from the days. */
export const asOf =
  (today: string) =>
  (stored: StoredSubscription): SubscriptionRow => ({
    ...stored,
    state: subscriptionState(stored, today),
    nextDueOn: nextDueOn(stored, today),
  });
