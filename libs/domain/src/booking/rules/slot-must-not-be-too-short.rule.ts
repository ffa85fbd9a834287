import { minutesOf } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Setting up and cleaning a machine takes longer than very short slots. */
export function slotMustNotBeTooShort({ slot, resource }: BookingFacts): BookingRuleRefusal | undefined {
  const { minimumMinutes } = resource.rules;
  return minutesOf(slot) < minimumMinutes ? { code: 'TOO_SHORT', minimumMinutes } : undefined;
}
