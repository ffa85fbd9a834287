import type Stripe from 'stripe';
import { z } from 'zod';
import { noSuch } from '../http/api-error';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { address, input, metadata, page, readInput, text } from '../http/read-input';
import { emit } from '../events/emit';
import { attach } from '../payment-methods/attach';
import { type Change } from '../store/change';
import { newId } from '../store/new-id';
import { completeAddress } from './complete-address';

const fields = {
  address: address.optional(),
  description: text.optional(),
  email: text.optional(),
  invoice_settings: z.strictObject({ default_payment_method: text.optional() }).optional(),
  metadata: metadata.optional(),
  name: text.optional(),
  phone: text.optional(),
  preferred_locales: z.array(text).optional(),
};
const creation = input({ ...fields, payment_method: text.optional() });
const update = input(fields);
const listing = page({ email: text.optional() });

type Given = z.output<typeof update>;

/** A customer that was not deleted. */
export function liveCustomer(change: Change, id: string, param = 'customer'): Stripe.Customer {
  const customer = mustFind(change, 'customer', { id, param });
  if (customer.deleted) throw noSuch('customer', id, param);
  return customer;
}

export function createCustomer(change: Change, given: Given): Stripe.Customer {
  const blank: Stripe.Customer = {
    id: newId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: change.now,
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    email: null,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: null,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
  const customer = withGiven(blank, given);
  change.put('customer', customer.id, customer);
  emit(change, 'customer.created', customer);
  return customer;
}

function withGiven(customer: Stripe.Customer, given: Given): Stripe.Customer {
  const kept = (value: string | undefined, before: string | null | undefined) =>
    value === undefined ? (before ?? null) : value || null;
  const method = given.invoice_settings?.default_payment_method;
  return {
    ...customer,
    address: given.address ? completeAddress(given.address) : (customer.address ?? null),
    description: kept(given.description, customer.description),
    email: kept(given.email, customer.email),
    name: kept(given.name, customer.name),
    phone: kept(given.phone, customer.phone),
    metadata: mergeMetadata(customer.metadata, given.metadata),
    preferred_locales: given.preferred_locales ?? customer.preferred_locales ?? [],
    invoice_settings: {
      ...customer.invoice_settings,
      ...(method === undefined ? {} : { default_payment_method: method || null }),
    },
  };
}

export function updateCustomer(change: Change, id: string, given: Given): Stripe.Customer {
  const method = given.invoice_settings?.default_payment_method;
  const param = 'invoice_settings[default_payment_method]';
  if (method && mustFind(change, 'payment_method', { id: method, param }).customer !== id)
    throw noSuch('PaymentMethod', method, param);
  const customer = withGiven(liveCustomer(change, id, 'id'), given);
  change.put('customer', id, customer);
  emit(change, 'customer.updated', customer);
  return customer;
}

export const CUSTOMER_ROUTES: Route[] = [
  {
    method: 'POST',
    path: '/v1/customers',
    handle({ change, given }) {
      const { payment_method: method, ...rest } = readInput(creation, given);
      const customer = createCustomer(change, method ? { ...rest, invoice_settings: undefined } : rest);
      if (!method) return customer;
      attach(change, method, customer.id);
      return rest.invoice_settings
        ? updateCustomer(change, customer.id, { invoice_settings: rest.invoice_settings })
        : customer;
    },
  },
  {
    method: 'GET',
    path: '/v1/customers',
    handle({ change, given }) {
      const { email, ...cursor } = readInput(listing, given);
      const found = change.all('customer').filter((one) => !one.deleted && (!email || one.email === email));
      return pageOf(found, cursor, '/v1/customers');
    },
  },
  { method: 'GET', path: '/v1/customers/:id', handle: ({ change, id }) => mustFind(change, 'customer', { id }) },
  {
    method: 'POST',
    path: '/v1/customers/:id',
    handle: ({ change, id, given }) => updateCustomer(change, id, readInput(update, given)),
  },
  {
    method: 'DELETE',
    path: '/v1/customers/:id',
    handle({ change, id }) {
      const customer = liveCustomer(change, id, 'id');
      emit(change, 'customer.deleted', customer);
      for (const method of change.all('payment_method'))
        if (method.customer === id) change.put('payment_method', method.id, { ...method, customer: null });
      return change.put('customer', id, { id, object: 'customer', deleted: true });
    },
  },
];
