import type { LoanFacts } from '../check-loan';
import type { LendingRefusal } from '../refusals';

/** A retired unit is broken, lost or sold. */
export const unitMustNotBeRetired = ({ unit }: LoanFacts): LendingRefusal | undefined =>
  unit.retired ? { code: 'UNIT_RETIRED' } : undefined;
