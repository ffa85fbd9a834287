import type { CreditFacts } from '../credit/credit-facts';
import type { CreditRefusal } from '../refusals';

/** The reason is printed: it is what an auditor asks first. */
export const creditMustHaveAReason = ({ reason }: CreditFacts): CreditRefusal | undefined =>
  reason.trim() === '' ? { code: 'CREDIT_WITHOUT_REASON' } : undefined;
