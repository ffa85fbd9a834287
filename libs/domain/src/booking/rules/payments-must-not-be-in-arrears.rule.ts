import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Reminders come first; then who still owes books nothing more, not even under another subscription, until it is paid. */
export function paymentsMustNotBeInArrears({ person, membership }: BookingFacts): BookingRuleRefusal | undefined {
  if (person.worksHere) return undefined;
  const states = membership.subscriptions.map(({ paymentState }) => paymentState);
  const state = (['SUSPENDED', 'RESTRICTED'] as const).find((worst) => states.includes(worst));
  return state && { code: 'PAYMENT_IN_ARREARS', state };
}
