import type Stripe from 'stripe';
import { liveCustomer } from '../customers/customers';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { findMethod } from '../payment-methods/attach';
import { type Change } from '../store/change';
import { newId, randomLetters } from '../store/new-id';
import { type Creation, type Update } from './payment-intent-input';

/** Stripe takes no less than 50 cents. */
const LEAST = 50;
const MOST = 99_999_999;

export type NewIntent = Pick<Creation, 'amount' | 'currency'> & Partial<Creation>;

export function createPaymentIntent(change: Change, given: NewIntent): Stripe.PaymentIntent {
  checkAmount(given.amount);
  const currency = checkCurrency(given.currency);
  const types = given.allowed_payment_method_types ?? ['card', 'sepa_debit'];
  const id = newId('pi');
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    amount: given.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: given.allowed_payment_method_types
      ? null
      : { enabled: true, allow_redirects: given.automatic_payment_methods?.allow_redirects ?? 'always' },
    canceled_at: null,
    cancellation_reason: null,
    capture_method: given.capture_method ?? 'automatic_async',
    client_secret: `${id}_secret_${randomLetters(24)}`,
    confirmation_method: given.confirmation_method ?? 'automatic',
    created: change.now,
    currency,
    customer: given.customer ? liveCustomer(change, given.customer).id : null,
    customer_account: null,
    description: given.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergeMetadata({}, given.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: types,
    payment_record: null,
    processing: null,
    receipt_email: given.receipt_email ?? null,
    review: null,
    setup_future_usage: given.setup_future_usage ?? null,
    shipping: null,
    source: null,
    statement_descriptor: given.statement_descriptor ?? null,
    statement_descriptor_suffix: given.statement_descriptor_suffix ?? null,
    status: 'requires_payment_method',
    transfer_group: null,
  };
  const made = given.payment_method ? withMethod(change, intent, given.payment_method) : intent;
  change.put('payment_intent', id, made);
  emit(change, 'payment_intent.created', made);
  return made;
}

export function updatePaymentIntent(change: Change, id: string, given: Update): Stripe.PaymentIntent {
  const intent = mustFind(change, 'payment_intent', { id, param: 'intent' });
  if (intent.status === 'succeeded' || intent.status === 'canceled' || intent.status === 'processing')
    throw unexpectedState(intent, 'updated');
  if (given.amount !== undefined) checkAmount(given.amount);
  const updated: Stripe.PaymentIntent = {
    ...intent,
    amount: given.amount ?? intent.amount,
    currency: given.currency ? checkCurrency(given.currency) : intent.currency,
    customer: given.customer ? liveCustomer(change, given.customer).id : intent.customer,
    description: given.description ?? intent.description,
    metadata: mergeMetadata(intent.metadata, given.metadata),
    allowed_payment_method_types: given.allowed_payment_method_types ?? intent.allowed_payment_method_types,
    payment_method_types: given.allowed_payment_method_types ?? intent.payment_method_types,
    receipt_email: given.receipt_email ?? intent.receipt_email,
    setup_future_usage: given.setup_future_usage ?? intent.setup_future_usage,
  };
  return change.put(
    'payment_intent',
    id,
    given.payment_method ? withMethod(change, updated, given.payment_method) : updated,
  );
}

/** The intent with this payment method, which must be of a type it takes and of its own customer. */
export function withMethod(change: Change, intent: Stripe.PaymentIntent, methodId: string): Stripe.PaymentIntent {
  const method = findMethod(change, methodId);
  if (!intent.payment_method_types.includes(method.type))
    throw invalidRequest(
      `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent. Allowed: ${intent.payment_method_types.join(', ')}.`,
      { code: 'payment_intent_incompatible_payment_method', param: 'payment_method' },
    );
  if (method.customer !== null && method.customer !== intent.customer)
    throw invalidRequest(
      'The provided PaymentMethod belongs to a Customer. Supply that Customer with the PaymentIntent to use it.',
      { param: 'payment_method' },
    );
  return { ...intent, payment_method: method.id, status: 'requires_confirmation' };
}

export const unexpectedState = (intent: Stripe.PaymentIntent, act: string) =>
  invalidRequest(`This PaymentIntent could not be ${act} because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
  });

function checkAmount(amount: number): void {
  if (amount < LEAST)
    throw invalidRequest('Amount must convert to at least 50 cents.', { code: 'amount_too_small', param: 'amount' });
  if (amount > MOST)
    throw invalidRequest('Amount must be no more than €999,999.99', { code: 'amount_too_large', param: 'amount' });
}

function checkCurrency(currency: string): string {
  if (currency.toLowerCase() !== 'eur')
    throw invalidRequest(`Invalid currency: ${currency}. This sandbox knows: eur.`, { param: 'currency' });
  return 'eur';
}
