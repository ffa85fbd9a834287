import type Stripe from 'stripe';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { attach } from '../payment-methods/attach';
import { signMandate } from '../payment-methods/mandates';
import { createMethod } from '../payment-methods/payment-methods';
import { type Change } from '../store/change';
import { attemptPayment } from './attempt-payment';
import { unexpectedState, withMethod } from './create-payment-intent';
import { type Confirmation } from './payment-intent-input';

/** The member, or the product in their absence, says: now. */
export function confirmPaymentIntent(change: Change, id: string, given: Confirmation): Stripe.PaymentIntent {
  const before = mustFind(change, 'payment_intent', { id, param: 'intent' });
  const types = given.allowed_payment_method_types;
  const found = types ? { ...before, allowed_payment_method_types: types, payment_method_types: types } : before;
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(found.status))
    throw unexpectedState(found, 'confirmed');
  const fresh = given.payment_method_data ? createMethod(change, given.payment_method_data).id : undefined;
  const methodId = fresh ?? given.payment_method;
  const chosen = methodId ? withMethod(change, found, methodId) : found;
  const intent: Stripe.PaymentIntent = {
    ...chosen,
    receipt_email: given.receipt_email ?? chosen.receipt_email,
    setup_future_usage: given.setup_future_usage ?? chosen.setup_future_usage,
  };
  const method = methodOf(change, intent);
  if (given.off_session && method.customer === null && intent.customer !== null)
    throw invalidRequest('The PaymentMethod must be attached to the Customer to be used off session.', {
      param: 'payment_method',
    });
  if (given.mandate_data && method.type === 'sepa_debit') signMandate(change, method.id, given.mandate_data);
  const paid = attemptPayment(
    change,
    { intent, method },
    {
      offSession: given.off_session ?? false,
      proven: false,
      errorOnRequiresAction: given.error_on_requires_action ?? false,
      returnUrl: given.return_url ?? null,
    },
  );
  keepForLater(change, paid);
  return paid;
}

/** What is to be used again belongs to the customer from now on. */
export function keepForLater(change: Change, intent: Stripe.PaymentIntent): void {
  const { customer, payment_method: method, setup_future_usage: usage, status } = intent;
  if (status !== 'succeeded' && status !== 'processing') return;
  if (usage === null || typeof customer !== 'string' || typeof method !== 'string') return;
  attach(change, method, customer);
  const instrument = mustFind(change, 'instrument', { id: method });
  if (usage === 'off_session') change.put('instrument', method, { ...instrument, authenticated: true });
}

function methodOf(change: Change, intent: Stripe.PaymentIntent): Stripe.PaymentMethod {
  if (typeof intent.payment_method !== 'string')
    throw invalidRequest(
      "You cannot confirm this PaymentIntent because it's missing a payment method. Update it with a payment method, or give one when confirming.",
      { code: 'payment_intent_unexpected_state' },
    );
  return mustFind(change, 'payment_method', { id: intent.payment_method, param: 'payment_method' });
}
