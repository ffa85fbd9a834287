import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mustFind } from '../http/must-find';
import { readInput } from '../http/read-input';
import { within } from '../http/within';
import { type Change } from '../store/change';
import { confirmPaymentIntent } from './confirm-payment-intent';
import { createPaymentIntent, unexpectedState, updatePaymentIntent } from './create-payment-intent';
import { cancellation, confirmation, creation, type Creation, listing, update } from './payment-intent-input';

const PATH = '/v1/payment_intents';

function createAndConfirm(change: Change, given: Creation): Stripe.PaymentIntent {
  if (!given.confirm) {
    const [early] = (['off_session', 'mandate_data', 'error_on_requires_action'] as const).filter((one) => given[one]);
    if (early) throw invalidRequest(`You can only set ${early} when confirm is true.`, { param: early });
    return createPaymentIntent(change, given);
  }
  const intent = createPaymentIntent(change, given);
  const { mandate, mandate_data, off_session, payment_method_data, return_url, error_on_requires_action } = given;
  return confirmPaymentIntent(change, intent.id, {
    mandate,
    mandate_data,
    off_session,
    payment_method_data,
    return_url,
    error_on_requires_action,
  });
}

export function cancelPaymentIntent(
  change: Change,
  id: string,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  const intent = mustFind(change, 'payment_intent', { id, param: 'intent' });
  if (['succeeded', 'canceled', 'processing'].includes(intent.status)) throw unexpectedState(intent, 'canceled');
  const canceled = change.put('payment_intent', id, {
    ...intent,
    canceled_at: change.now,
    cancellation_reason: reason,
    next_action: null,
    status: 'canceled',
  });
  emit(change, 'payment_intent.canceled', canceled);
  return canceled;
}

export const PAYMENT_INTENT_ROUTES: Route[] = [
  { method: 'POST', path: PATH, handle: ({ change, given }) => createAndConfirm(change, readInput(creation, given)) },
  {
    method: 'GET',
    path: PATH,
    handle({ change, given }) {
      const { customer, created, ...cursor } = readInput(listing, given);
      const found = change
        .all('payment_intent')
        .filter((one) => (!customer || one.customer === customer) && within(one.created, created));
      return pageOf(found, cursor, PATH);
    },
  },
  {
    method: 'GET',
    path: `${PATH}/:id`,
    handle: ({ change, id }) => mustFind(change, 'payment_intent', { id, param: 'intent' }),
  },
  {
    method: 'POST',
    path: `${PATH}/:id`,
    handle: ({ change, id, given }) => updatePaymentIntent(change, id, readInput(update, given)),
  },
  {
    method: 'POST',
    path: `${PATH}/:id/confirm`,
    handle: ({ change, id, given }) => confirmPaymentIntent(change, id, readInput(confirmation, given)),
  },
  {
    method: 'POST',
    path: `${PATH}/:id/cancel`,
    handle: ({ change, id, given }) =>
      cancelPaymentIntent(change, id, readInput(cancellation, given).cancellation_reason ?? null),
  },
];
