import type Stripe from 'stripe';
import { z } from 'zod';
import { liveCustomer } from '../customers/customers';
import { completeAddress } from '../customers/complete-address';
import { emit } from '../events/emit';
import { invalidRequest, noSuch } from '../http/api-error';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { address, input, integer, metadata, page, readInput, text } from '../http/read-input';
import { type Change } from '../store/change';
import { attach, detach } from './attach';
import { makeCard, makeSepaDebit } from './make-payment-method';

const billing = z.strictObject({
  address: address.optional(),
  email: text.optional(),
  name: text.optional(),
  phone: text.optional(),
});
const card = z.strictObject({ number: text, exp_month: integer, exp_year: integer, cvc: text.optional() });
const tags = { billing_details: billing.optional(), metadata: metadata.optional() };
const expiry = z.strictObject({ exp_month: integer.optional(), exp_year: integer.optional() });
const redisplay = z.enum(['always', 'limited', 'unspecified']).optional();
const type = z.enum(['card', 'sepa_debit']);

/** The numbers of a payment method, as a form or a request gives them. */
export const methodData = {
  type,
  card: card.optional(),
  sepa_debit: z.strictObject({ iban: text }).optional(),
  allow_redisplay: redisplay,
  ...tags,
};
const creation = input(methodData);
const update = input({ ...tags, card: expiry.optional(), allow_redisplay: redisplay });
const attaching = input({ customer: text });
const listing = page({ customer: text.optional(), type: type.optional() });

export type MethodData = z.output<z.ZodObject<typeof methodData>>;

export function createMethod(change: Change, given: MethodData): Stripe.PaymentMethod {
  const holder = { billing: billingOf(given.billing_details), metadata: mergeMetadata({}, given.metadata) };
  if (given.type === 'card') {
    if (!given.card) throw missing('card');
    return makeCard(change, given.card, holder);
  }
  if (!given.sepa_debit) throw missing('sepa_debit');
  for (const field of ['name', 'email'] as const)
    if (!holder.billing[field]) throw missing(`billing_details[${field}]`);
  return makeSepaDebit(change, given.sepa_debit.iban, holder);
}

const missing = (param: string) =>
  invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param });

function billingOf(given: z.output<typeof billing> = {}): Partial<Stripe.PaymentMethod.BillingDetails> {
  const { address: lines, email, name, phone } = given;
  return {
    ...(lines ? { address: completeAddress(lines) } : {}),
    ...(email === undefined ? {} : { email: email || null }),
    ...(name === undefined ? {} : { name: name || null }),
    ...(phone === undefined ? {} : { phone: phone || null }),
  };
}

function updateMethod(change: Change, id: string, given: z.output<typeof update>): Stripe.PaymentMethod {
  const method = mustFind(change, 'payment_method', { id, param: 'payment_method' });
  if (method.customer === null)
    throw invalidRequest('You must save this PaymentMethod to a customer before you can update it.');
  const { exp_month: month, exp_year: year } = given.card ?? {};
  const updated: Stripe.PaymentMethod = {
    ...method,
    billing_details: { ...method.billing_details, ...billingOf(given.billing_details) },
    metadata: mergeMetadata(method.metadata ?? {}, given.metadata),
    ...(given.allow_redisplay ? { allow_redisplay: given.allow_redisplay } : {}),
    ...(method.card
      ? { card: { ...method.card, exp_month: month ?? method.card.exp_month, exp_year: year ?? method.card.exp_year } }
      : {}),
  };
  change.put('payment_method', id, updated);
  emit(change, 'payment_method.updated', updated);
  return updated;
}

function listMethods(change: Change, customer: string | undefined, given: z.output<typeof listing>): object {
  const kind = given.type;
  if (customer !== undefined) liveCustomer(change, customer);
  const found = change
    .all('payment_method')
    .filter((one) => customer !== undefined && one.customer === customer && (!kind || one.type === kind));
  return pageOf(found, given, customer ? `/v1/customers/${customer}/payment_methods` : '/v1/payment_methods');
}

export const PAYMENT_METHOD_ROUTES: Route[] = [
  {
    method: 'POST',
    path: '/v1/payment_methods',
    handle: ({ change, given }) => createMethod(change, readInput(creation, given)),
  },
  {
    method: 'GET',
    path: '/v1/payment_methods',
    handle({ change, given }) {
      const asked = readInput(listing, given);
      return listMethods(change, asked.customer, asked);
    },
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/payment_methods',
    handle: ({ change, id, given }) => listMethods(change, id, readInput(listing, given)),
  },
  {
    method: 'GET',
    path: '/v1/payment_methods/:id',
    handle: ({ change, id }) => mustFind(change, 'payment_method', { id, param: 'payment_method' }),
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/payment_methods/:method',
    handle({ change, id, second }) {
      const method = mustFind(change, 'payment_method', { id: second, param: 'payment_method' });
      if (method.customer !== id) throw noSuch('PaymentMethod', second, 'payment_method');
      return method;
    },
  },
  {
    method: 'POST',
    path: '/v1/payment_methods/:id',
    handle: ({ change, id, given }) => updateMethod(change, id, readInput(update, given)),
  },
  {
    method: 'POST',
    path: '/v1/payment_methods/:id/attach',
    handle: ({ change, id, given }) => attach(change, id, readInput(attaching, given).customer),
  },
  { method: 'POST', path: '/v1/payment_methods/:id/detach', handle: ({ change, id }) => detach(change, id) },
];
