import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** A booking says what will happen; what did happen is told elsewhere. A slot may start this very instant. */
export const slotMustNotBePast = ({ slot, now }: BookingFacts): BookingRuleRefusal | undefined =>
  slot.start < now ? { code: 'SLOT_IN_THE_PAST' } : undefined;
