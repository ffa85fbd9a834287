import type { ReturnFacts } from '../check-return';
import type { LendingRefusal } from '../refusals';

/** A second return would overwrite who received it, and in which condition. */
export const loanMustBeOpen = ({ returned }: ReturnFacts): LendingRefusal | undefined =>
  returned ? { code: 'LOAN_ALREADY_RETURNED' } : undefined;
