import { addDays } from '../../civil-months';
import type { AllocationEndFacts } from '../check-allocation-end';
import type { AllocationRefusal } from '../refusals';

const DAYS_AHEAD = 31;

/** Not before it began; and who went through the checklist leaves soon, not in a year. */
export function allocationMustEndNear({
  allocation,
  endsOn,
  today,
}: AllocationEndFacts): AllocationRefusal | undefined {
  const earliestOn = allocation.startsOn;
  const latestOn = addDays(today > earliestOn ? today : earliestOn, DAYS_AHEAD);
  return endsOn >= earliestOn && endsOn <= latestOn
    ? undefined
    : { code: 'ALLOCATION_END_OUT_OF_BOUNDS', earliestOn, latestOn };
}
