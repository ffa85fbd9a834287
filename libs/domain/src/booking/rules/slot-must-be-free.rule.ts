import { overlaps } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import { occupationOf } from '../occupation-of';
import type { SlotTaken } from '../refusals';

/** Free with its buffer: neither the slot nor the time kept after it may meet what already takes the resource. */
export function slotMustBeFree({ slot, resource, occupations }: BookingFacts): SlotTaken | undefined {
  const wanted = occupationOf(slot, resource.rules.bufferMinutes);
  return occupations.some((occupation) => overlaps(occupation, wanted))
    ? { code: 'SLOT_TAKEN', resourceName: resource.name, slot, alternatives: [] }
    : undefined;
}
