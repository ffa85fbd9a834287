import type { LoanFacts } from '../check-loan';
import type { LendingRefusal } from '../refusals';

/** The tools are pooled between members; those who work here use them too. */
export const borrowerMustBeAMember = ({ borrower }: LoanFacts): LendingRefusal | undefined =>
  borrower.isMember || borrower.isTeam ? undefined : { code: 'BORROWER_NOT_A_MEMBER' };
