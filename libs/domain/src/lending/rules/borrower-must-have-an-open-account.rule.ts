import type { LoanFacts } from '../check-loan';
import type { LendingRefusal } from '../refusals';

/** Tools are lent to people who can be reached. */
export const borrowerMustHaveAnOpenAccount = ({ borrower }: LoanFacts): LendingRefusal | undefined =>
  borrower.accountOpen ? undefined : { code: 'BORROWER_ACCOUNT_CLOSED' };
