import type { BookingFacts } from '../booking-facts';
import { isOnGrid } from '../grid';
import type { BookingRuleRefusal } from '../refusals';

/** Starts and ends follow the wall clock of the workshop, so that no useless gap is left between two bookings. */
export function slotMustFallOnTheGrid({ slot, resource }: BookingFacts): BookingRuleRefusal | undefined {
  const { gridMinutes } = resource.rules;
  return isOnGrid(slot.start, gridMinutes) && isOnGrid(slot.end, gridMinutes)
    ? undefined
    : { code: 'OFF_GRID', gridMinutes };
}
