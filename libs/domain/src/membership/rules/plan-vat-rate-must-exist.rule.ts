import { vatKindOfRate } from '../../billing/vat';
import type { PlanDecision } from '../plan/plan-decision';
import type { PlanRefusal } from '../refusals';

/** A rate of the law on that day; or none, for a manufacture under the franchise. */
export const planVatRateMustExist = ({ vatRateBasisPoints, decidedOn }: PlanDecision): PlanRefusal | undefined =>
  vatRateBasisPoints === 0 || vatKindOfRate(vatRateBasisPoints, decidedOn) !== undefined
    ? undefined
    : { code: 'PLAN_VAT_RATE_UNKNOWN', vatRateBasisPoints };
