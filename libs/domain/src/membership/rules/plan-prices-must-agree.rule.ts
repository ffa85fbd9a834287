import { splitVat } from '../../billing/vat';
import { includingTax } from '../../shared/money';
import type { PlanDecision } from '../plan/plan-decision';
import type { PlanRefusal } from '../refusals';

/** The two prices are one: the tax added to the one without, or taken out of the one with, whichever the manager started from. */
export function planPricesMustAgree(decision: PlanDecision): PlanRefusal | undefined {
  const { priceExclTaxCents, priceInclTaxCents, vatRateBasisPoints } = decision;
  const expectedInclTaxCents = includingTax(priceExclTaxCents, vatRateBasisPoints);
  const { net } = splitVat(priceInclTaxCents, { basis: 'INCLUSIVE', rateBasisPoints: vatRateBasisPoints });
  const agree = priceInclTaxCents === expectedInclTaxCents || priceExclTaxCents === net;
  return agree ? undefined : { code: 'PLAN_PRICES_DISAGREE', expectedInclTaxCents };
}
