import type { LoanFacts } from '../check-loan';
import { latestDueOn } from '../loan-days';
import type { LendingRefusal } from '../refusals';

/** Each tool says for how many days at most others do without it. */
export function loanMustFitTheTool({ dueOn, today, maximumLoanDays }: LoanFacts): LendingRefusal | undefined {
  const latestOn = latestDueOn(today, maximumLoanDays);
  return dueOn <= latestOn ? undefined : { code: 'LOAN_TOO_LONG', maximumLoanDays, latestOn };
}
