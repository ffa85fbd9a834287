import type { PlanRefusal } from '../refusals';
import { packMustSayItsHours } from '../rules/pack-must-say-its-hours.rule';
import { planPricesMustAgree } from '../rules/plan-prices-must-agree.rule';
import { planTermsMustBeWithinBounds } from '../rules/plan-terms-must-be-within-bounds.rule';
import { planVatRateMustExist } from '../rules/plan-vat-rate-must-exist.rule';
import type { PlanDecision } from './plan-decision';

/** Every rule on a plan being defined. */
export const PLAN_RULES = [
  planVatRateMustExist,
  planPricesMustAgree,
  planTermsMustBeWithinBounds,
  packMustSayItsHours,
] as const;

export const checkPlan = (decision: PlanDecision): PlanRefusal[] => PLAN_RULES.flatMap((rule) => rule(decision) ?? []);
