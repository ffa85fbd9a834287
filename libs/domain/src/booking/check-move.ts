import type { BookingFacts } from './booking-facts';
import { checkBooking } from './check-booking';
import { checkCancellation, type CancellationFacts } from './check-cancellation';
import type { BookingRuleRefusal, CancellationRefusal } from './refusals';

/** Moving is giving the old slot back and taking the new one: both sets of rules, the new facts read without the booking itself. */
export function checkMove(from: CancellationFacts, to: BookingFacts): (CancellationRefusal | BookingRuleRefusal)[] {
  const leaving = checkCancellation(from);
  return leaving.some(({ code }) => code === 'ALREADY_CANCELLED') ? leaving : [...leaving, ...checkBooking(to)];
}
