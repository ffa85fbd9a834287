import type { PlanKind } from '../shared/vocabulary';
import type { MembershipRefusal } from './refusals';
import { planMustBeASubscription } from './rules/plan-must-be-a-subscription.rule';
import { planMustBeOffered } from './rules/plan-must-be-offered.rule';
import { buyerMustHaveAnOpenAccount } from './rules/buyer-must-have-an-open-account.rule';
import { startMustBeNear } from './rules/start-must-be-near.rule';
import { subscriptionMustNotOverlap } from './rules/subscription-must-not-overlap.rule';

/** Who buys what. */
export interface SaleFacts {
  readonly accountOpen: boolean;
  readonly plan: { readonly kind: PlanKind; readonly offered: boolean };
}

/** What the rules on subscribing a member need to know; days as YYYY-MM-DD. */
export interface SubscriptionFacts extends SaleFacts {
  readonly startsOn: string;
  readonly today: string;
  /** Their other subscriptions, ends exclusive, null for none in sight. */
  readonly others: readonly { readonly startsOn: string; readonly endsOn: string | null }[];
}

/** Every rule on subscribing a member. */
export const SUBSCRIPTION_RULES = [
  buyerMustHaveAnOpenAccount,
  planMustBeASubscription,
  planMustBeOffered,
  startMustBeNear,
  subscriptionMustNotOverlap,
] as const;

export const checkSubscription = (facts: SubscriptionFacts): MembershipRefusal[] =>
  SUBSCRIPTION_RULES.flatMap((rule) => rule(facts) ?? []);
