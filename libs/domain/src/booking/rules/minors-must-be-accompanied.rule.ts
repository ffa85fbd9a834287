import { partsOutside } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import { isMinorOnTheDay } from '../minor';
import type { BookingRuleRefusal } from '../refusals';

/** Staff in the house, or a trainer in the pole, for the whole slot. Not said of what minors may not use at all. */
export function minorsMustBeAccompanied(facts: BookingFacts): BookingRuleRefusal | undefined {
  const { slot, presence, resource } = facts;
  if (resource.adultsOnly || !isMinorOnTheDay(facts)) return undefined;
  const adults = [...presence.staffedHours, ...presence.trainers.map((trainer) => trainer.slot)];
  const [unaccompanied] = partsOutside(slot, adults);
  return unaccompanied && { code: 'MINOR_NOT_ACCOMPANIED', unaccompanied };
}
