import type { QuotaDecision } from '../check-quota';
import type { QuotaRefusal } from '../refusals';

/** What its scope speaks of, and nothing else: a quota on a pole that names a machine would be read two ways. */
export function quotaMustNameItsScope(decision: QuotaDecision): QuotaRefusal | undefined {
  const { scope, resourceId, category, poleId } = decision;
  const named = { RESOURCE: resourceId, CATEGORY: category, POLE: poleId };
  const right = Object.entries(named).every(([one, target]) => (one === scope) === (target !== null));
  return right ? undefined : { code: 'QUOTA_SCOPE_UNCLEAR', scope };
}
