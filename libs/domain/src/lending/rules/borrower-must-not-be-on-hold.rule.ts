import type { LoanFacts } from '../check-loan';
import type { LendingRefusal } from '../refusals';

/** On hold means nothing new until it is lifted. */
export function borrowerMustNotBeOnHold({ borrower }: LoanFacts): LendingRefusal | undefined {
  const [reason] = borrower.holds;
  return reason === undefined ? undefined : { code: 'BORROWER_ON_HOLD', reason };
}
