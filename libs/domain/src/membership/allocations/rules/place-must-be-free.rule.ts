import type { AllocationFacts } from '../check-allocation';
import type { AllocationRefusal } from '../refusals';

/** Lent without an end in sight: whoever holds it that day or later is in the way. */
export const placeMustBeFree = ({ startsOn, held }: AllocationFacts): AllocationRefusal | undefined =>
  held.some(({ endsOn }) => endsOn === null || endsOn > startsOn) ? { code: 'PLACE_HELD' } : undefined;
