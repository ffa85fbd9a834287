import { overlaps } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Closures and French public holidays close the manufacture whatever the weekday. */
export function slotMustAvoidClosures({ slot, calendar }: BookingFacts): BookingRuleRefusal | undefined {
  const closed = calendar.closures.find((closure) => overlaps(closure.slot, slot));
  return closed && { code: 'MANUFACTURE_CLOSED', reason: closed.reason, closed: closed.slot };
}
