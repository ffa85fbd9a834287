import type { PlanKind } from '../../shared/vocabulary';
import type { MembershipRefusal } from '../refusals';
import { planMustBeASubscription } from '../rules/plan-must-be-a-subscription.rule';
import { planMustBeOffered } from '../rules/plan-must-be-offered.rule';
import type { ChangeRefusal } from './refusals';
import { changeMustLieNear } from './rules/change-must-lie-near.rule';
import {
  changeMustLieWithinSubscription,
  type ChangeOfSubscription,
} from './rules/change-must-lie-within-subscription.rule';
import { planMustBeAnother } from './rules/plan-must-be-another.rule';
import { plansMustShareTheirPeriod } from './rules/plans-must-share-their-period.rule';

/** A plan as a subscription goes to it or leaves it. */
export interface ChangedPlan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly offered: boolean;
  readonly everyMonths: number;
}

/** What the rules on a change of plan need to know; days as YYYY-MM-DD. */
export interface PlanChangeFacts extends ChangeOfSubscription {
  /** The one it is on that day, changes already agreed included. */
  readonly from: Pick<ChangedPlan, 'id' | 'everyMonths'>;
  readonly to: ChangedPlan;
  readonly today: string;
}

/** Every rule on a change of plan. */
export const PLAN_CHANGE_RULES = [
  planMustBeASubscription,
  planMustBeOffered,
  planMustBeAnother,
  plansMustShareTheirPeriod,
  changeMustLieNear,
  changeMustLieWithinSubscription,
] as const;

/** Every reason not to change the plan of a subscription. */
export const checkPlanChange = (facts: PlanChangeFacts): (ChangeRefusal | MembershipRefusal)[] =>
  PLAN_CHANGE_RULES.flatMap<ChangeRefusal | MembershipRefusal>(
    (rule) => rule({ ...facts, accountOpen: true, plan: facts.to }) ?? [],
  );
