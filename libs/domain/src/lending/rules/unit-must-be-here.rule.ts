import type { LoanFacts } from '../check-loan';
import type { LendingRefusal } from '../refusals';

/** A unit is never lent twice at once; a constraint of the database says so too. */
export const unitMustBeHere = ({ unit }: LoanFacts): LendingRefusal | undefined =>
  unit.onLoan ? { code: 'UNIT_ALREADY_ON_LOAN' } : undefined;
