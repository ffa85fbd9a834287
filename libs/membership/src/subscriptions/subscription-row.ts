import {
  nextDueOn,
  subscriptionState,
  type LifeState,
  type PaymentState,
  type SubscriptionState,
} from '@etabli/domain';
import { PLAN, type PlanRow } from '../plans/plan-row';

export interface PauseRow {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly reason: string;
}

/** A plan from a day on, at the price agreed then. */
export interface TermRow {
  readonly startsOn: string;
  readonly planName: string;
  readonly priceExclTaxCents: number;
  readonly priceInclTaxCents: number;
}

interface StoredSubscription {
  readonly id: string;
  readonly personId: string;
  readonly plan: PlanRow;
  readonly startsOn: string;
  readonly commitmentEndsOn: string;
  readonly endsOn: string | null;
  readonly paymentState: PaymentState;
  readonly life: LifeState;
  readonly pauses: readonly PauseRow[];
  readonly terms: readonly TermRow[];
}

export interface SubscriptionRow extends StoredSubscription {
  readonly state: SubscriptionState;
  readonly nextDueOn: string | null;
}

/** Subscriptions `s` with their plan `l`, seen from the day `d.today`, the one parameter. */
export const SUBSCRIPTION_TABLES = `plan_subscription s join plan l on l.id = s.plan_id cross join (select ?::date as today) d`;

/** Where a subscription stands, a {@link LifeState}: what takes rights away first, then that somebody leaves, then that they are late. */
export const LIFE = `case when s.ends_on <= d.today then 'ENDED' when s.payment_state in ('SUSPENDED','RESTRICTED') then s.payment_state
  when s.ends_on is not null then 'NOTICE_GIVEN'
  when exists (select from subscription_pause u where u.subscription_id = s.id and daterange(u.starts_on, u.ends_on) @> d.today) then 'PAUSED'
  when s.payment_state = 'PAST_DUE' then 'PAST_DUE' else 'ACTIVE' end`;

/** Columns of {@link SUBSCRIPTION_TABLES}. */
export const SUBSCRIPTION_COLUMNS = `s.id, s.person_id as "personId", ${PLAN} as plan, s.starts_on as "startsOn",
  s.commitment_ends_on as "commitmentEndsOn", s.ends_on as "endsOn", s.payment_state as "paymentState", ${LIFE} as life,
  (select coalesce(json_agg(json_build_object('id', u.id, 'startsOn', u.starts_on, 'endsOn', u.ends_on, 'reason', u.reason) order by u.starts_on), '[]')
   from subscription_pause u where u.subscription_id = s.id) as pauses,
  (select json_agg(json_build_object('startsOn', t.starts_on, 'planName', n.name, 'priceExclTaxCents', t.price_excl_tax_cents,
     'priceInclTaxCents', t.price_incl_tax_cents) order by t.starts_on)
   from subscription_term t join plan n on n.id = t.plan_id where t.subscription_id = s.id) as terms`;

/** Adds what follows from the days. */
export const asOf =
  (today: string) =>
  (stored: StoredSubscription): SubscriptionRow => ({
    ...stored,
    state: subscriptionState(stored, today),
    nextDueOn: nextDueOn(stored, today, stored.plan.everyMonths),
  });
