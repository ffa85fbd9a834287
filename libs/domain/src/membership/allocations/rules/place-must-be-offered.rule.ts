import type { AllocationFacts } from '../check-allocation';
import type { AllocationRefusal } from '../refusals';

/** A place taken out of use keeps who holds it and takes nobody else. */
export const placeMustBeOffered = ({ offered }: AllocationFacts): AllocationRefusal | undefined =>
  offered ? undefined : { code: 'PLACE_NOT_OFFERED' };
