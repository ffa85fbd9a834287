import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { type Change } from '../store/change';

/** A page that ended while a debit was on its way hears of its end. */
export function endAsyncPayment(change: Change, intent: Stripe.PaymentIntent): void {
  const session = change.all('checkout.session').find((one) => one.payment_intent === intent.id);
  if (session?.status !== 'complete' || session.payment_status !== 'unpaid') return;
  const paid = intent.status === 'succeeded';
  const ended = change.put('checkout.session', session.id, { ...session, payment_status: paid ? 'paid' : 'unpaid' });
  emit(change, paid ? 'checkout.session.async_payment_succeeded' : 'checkout.session.async_payment_failed', ended);
}
