import { partsOutside } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/**
 * Somebody must be there to call for help (Code du travail, art. R4512-13, taken up by the house): outside of staffed hours, a trainer or
 * another person booked in the pole, at every moment of the slot. For staff too.
 */
export function dangerousWorkMustNotBeAlone({
  slot,
  resource,
  presence,
}: BookingFacts): BookingRuleRefusal | undefined {
  if (!resource.dangerous || !presence.loneWorkForbidden) return undefined;
  const company = [...presence.trainers, ...presence.others].map((present) => present.slot);
  const [alone] = partsOutside(slot, [...presence.staffedHours, ...company]);
  return alone && { code: 'WORKING_ALONE', resourceName: resource.name, alone };
}
