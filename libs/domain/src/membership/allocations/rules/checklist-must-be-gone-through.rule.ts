import type { AllocationEndFacts } from '../check-allocation-end';
import type { AllocationRefusal } from '../refusals';

/** The next holder finds the place as this one found it; what cannot be ticked is set aside with a reason. */
export const checklistMustBeGoneThrough = ({ linesLeft }: AllocationEndFacts): AllocationRefusal | undefined =>
  linesLeft === 0 ? undefined : { code: 'CHECKLIST_NOT_DONE' };
