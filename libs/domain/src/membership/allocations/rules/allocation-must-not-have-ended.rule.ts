import type { AllocationEndFacts } from '../check-allocation-end';
import type { AllocationRefusal } from '../refusals';

/** What was taken back was invoiced so: it is not taken back twice. */
export const allocationMustNotHaveEnded = ({
  allocation,
}: Pick<AllocationEndFacts, 'allocation'>): AllocationRefusal | undefined =>
  allocation.endsOn === null ? undefined : { code: 'ALLOCATION_ENDED_ALREADY', endsOn: allocation.endsOn };
