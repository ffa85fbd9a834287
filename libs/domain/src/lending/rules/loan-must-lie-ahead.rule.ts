import type { LoanFacts } from '../check-loan';
import type { LendingRefusal } from '../refusals';

/** Due tonight is the soonest. */
export const loanMustLieAhead = ({ dueOn, today }: LoanFacts): LendingRefusal | undefined =>
  dueOn >= today ? undefined : { code: 'LOAN_DUE_IN_THE_PAST' };
