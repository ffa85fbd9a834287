import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { Declined } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { type Change } from '../store/change';
import { attemptPayment, failIntent } from './attempt-payment';
import { keepForLater } from './confirm-payment-intent';

/** The holder answered on the page of their bank. Gives the intent as it is then; a decline is one of its states. */
export function provePayment(change: Change, id: string, accepted: boolean): Stripe.PaymentIntent {
  const intent = mustFind(change, 'payment_intent', { id });
  if (intent.status !== 'requires_action' || typeof intent.payment_method !== 'string') return intent;
  if (!accepted) return refuseProof(change, intent);
  const method = mustFind(change, 'payment_method', { id: intent.payment_method });
  try {
    const paid = attemptPayment(change, { intent, method }, PROVEN);
    keepForLater(change, paid);
    return paid;
  } catch (error) {
    if (error instanceof Declined) return mustFind(change, 'payment_intent', { id });
    throw error;
  }
}

const PROVEN = { offSession: false, proven: true, errorOnRequiresAction: false, returnUrl: null };

function refuseProof(change: Change, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const failed = failIntent(
    change,
    { intent, charge: null },
    {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message: 'The provided PaymentMethod has failed authentication. Provide a new one to try again.',
      payment_method: mustFind(change, 'payment_method', { id: String(intent.payment_method) }),
    },
  );
  emit(change, 'payment_intent.payment_failed', failed);
  return failed;
}
