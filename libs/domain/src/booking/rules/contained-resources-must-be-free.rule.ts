import { overlaps } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import { occupationOf } from '../occupation-of';
import type { BookingRuleRefusal } from '../refusals';

/** Who books the room takes what stands in it: nobody works there meanwhile. */
export function containedResourcesMustBeFree(facts: BookingFacts): BookingRuleRefusal | undefined {
  const { slot, resource, containedOccupations } = facts;
  const wanted = occupationOf(slot, resource.rules.bufferMinutes);
  const taken = containedOccupations.find((occupation) => overlaps(occupation.slot, wanted));
  return (
    taken && {
      code: 'CONTAINED_TAKEN',
      resourceName: resource.name,
      containedName: taken.resourceName,
      slot: taken.slot,
    }
  );
}
