import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { type Change } from '../store/change';
import { makeFromToken } from './make-payment-method';

/** A payment method by its id, or a fresh one by a test token. */
export function findMethod(change: Change, id: string, param = 'payment_method'): Stripe.PaymentMethod {
  return makeFromToken(change, id) ?? mustFind(change, 'payment_method', { id, param });
}

/** Gives a payment method to a customer, for good: Stripe lets none move to another. */
export function attach(change: Change, id: string, customer: string): Stripe.PaymentMethod {
  const method = findMethod(change, id);
  mustFind(change, 'customer', { id: customer, param: 'customer' });
  if (method.customer === customer) return method;
  if (method.customer !== null)
    throw invalidRequest('The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_unexpected_state',
    });
  const attached = change.put('payment_method', method.id, { ...method, customer });
  emit(change, 'payment_method.attached', attached);
  return attached;
}

/** Takes it away; it can never be used again. */
export function detach(change: Change, id: string): Stripe.PaymentMethod {
  const method = mustFind(change, 'payment_method', { id });
  if (method.customer === null)
    throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.');
  const detached = change.put('payment_method', id, { ...method, customer: null });
  forgetAsDefault(change, method.customer, id);
  const mandate = change.find('instrument', id)?.mandate;
  if (mandate) endMandate(change, mandate);
  emit(change, 'payment_method.detached', detached);
  return detached;
}

function forgetAsDefault(change: Change, customerId: Stripe.PaymentMethod['customer'], id: string): void {
  const customer = typeof customerId === 'string' ? change.find('customer', customerId) : undefined;
  if (!customer || customer.deleted || customer.invoice_settings.default_payment_method !== id) return;
  const settings = { ...customer.invoice_settings, default_payment_method: null };
  emit(change, 'customer.updated', change.put('customer', customer.id, { ...customer, invoice_settings: settings }));
}

function endMandate(change: Change, id: string): void {
  const mandate = mustFind(change, 'mandate', { id });
  emit(change, 'mandate.updated', change.put('mandate', id, { ...mandate, status: 'inactive' }));
}
