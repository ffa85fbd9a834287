import type { PlanDecision } from '../plan/plan-decision';
import type { PlanRefusal } from '../refusals';

/** Hours and a validity make a pack; a subscription has neither. */
export function packMustSayItsHours({ kind, packMinutes, packValidityMonths }: PlanDecision): PlanRefusal | undefined {
  const isWhole =
    kind === 'HOUR_PACK'
      ? (packMinutes ?? 0) > 0 && (packValidityMonths ?? 0) > 0
      : packMinutes === null && packValidityMonths === null;
  return isWhole ? undefined : { code: 'PLAN_PACK_UNCLEAR', kind };
}
