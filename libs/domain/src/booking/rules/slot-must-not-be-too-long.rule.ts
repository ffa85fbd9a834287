import { minutesOf } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import type { TooLong } from '../refusals';

/** Leaves something of the day to the others. Real time counts, not the wall clock, on days of 23 or 25 hours. */
export function slotMustNotBeTooLong({ slot, resource }: BookingFacts): TooLong | undefined {
  const { maximumMinutes } = resource.rules;
  return minutesOf(slot) > maximumMinutes ? { code: 'TOO_LONG', maximumMinutes } : undefined;
}
