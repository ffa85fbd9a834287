import type Stripe from 'stripe';
import { DAY, planTask } from '../bank/plan-task';
import { createCustomer, liveCustomer } from '../customers/customers';
import { invalidRequest } from '../http/api-error';
import { mergeMetadata } from '../http/merge-metadata';
import { createSetupIntent } from '../setup-intents/create-setup-intent';
import { type Change } from '../store/change';
import { randomLetters } from '../store/new-id';
import { type Basket } from '../store/records';
import { type NewSession } from './checkout-input';

export function createSession(change: Change, given: NewSession): Stripe.Checkout.Session {
  checkMode(given);
  const id = `cs_test_${randomLetters(58)}`;
  const basket = basketOf(given);
  change.put('basket', id, basket);
  const customer = customerOf(change, given);
  const types = given.allowed_payment_method_types ?? ['card', 'sepa_debit'];
  const setup =
    given.mode === 'setup'
      ? createSetupIntent(change, {
          ...given.setup_intent_data,
          ...(customer ? { customer } : {}),
          allowed_payment_method_types: types,
        })
      : null;
  const total = basket.lines.reduce((sum, { unitAmount, quantity }) => sum + unitAmount * quantity, 0);
  const expires = given.expires_at ?? change.now + DAY;
  planTask(change, { act: 'expire_session', subject: id, after: expires - change.now });
  return change.put('checkout.session', id, {
    ...BLANK,
    id,
    amount_subtotal: given.mode === 'payment' ? total : null,
    amount_total: given.mode === 'payment' ? total : null,
    billing_address_collection: given.billing_address_collection ?? null,
    cancel_url: given.cancel_url ?? null,
    client_reference_id: given.client_reference_id ?? null,
    created: change.now,
    currency: given.mode === 'payment' ? 'eur' : (given.currency ?? null),
    customer,
    customer_creation: given.customer_creation ?? null,
    customer_email: given.customer_email ?? null,
    expires_at: expires,
    locale: given.locale ?? null,
    metadata: mergeMetadata({}, given.metadata),
    mode: given.mode,
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    payment_method_types: types,
    payment_status: given.mode === 'payment' ? 'unpaid' : 'no_payment_required',
    setup_intent: setup?.id ?? null,
    submit_type: given.submit_type ?? null,
    success_url: given.success_url,
    url: `${change.publicUrl}/c/pay/${id}`,
  });
}

function checkMode(given: NewSession): void {
  const { mode, line_items: lines, customer, customer_email: email, success_url: success } = given;
  if (mode === 'payment' && !lines)
    throw invalidRequest('Missing required param: line_items.', { code: 'parameter_missing', param: 'line_items' });
  if (mode === 'setup' && lines)
    throw invalidRequest('You can not pass `line_items` in `setup` mode.', { param: 'line_items' });
  if (mode === 'setup' && !given.currency && !given.allowed_payment_method_types)
    throw invalidRequest('Give `currency` or `allowed_payment_method_types` in `setup` mode.', { param: 'currency' });
  if (customer && email)
    throw invalidRequest('You may only specify one of these parameters: customer, customer_email.', {
      param: 'customer',
    });
  if (!URL.canParse(success)) throw invalidRequest('Not a valid URL', { code: 'url_invalid', param: 'success_url' });
}

function basketOf({ line_items: items = [], payment_intent_data: intent = {} }: NewSession): Basket {
  const lines = items.map(({ price_data: price, quantity }) => ({
    name: price.product_data.name,
    unitAmount: price.unit_amount,
    quantity: quantity ?? 1,
  }));
  return { lines, intent };
}

/** Whoever saves something for later is somebody. */
function customerOf(change: Change, given: NewSession): string | null {
  if (given.customer) return liveCustomer(change, given.customer).id;
  if (given.mode === 'payment' && given.customer_creation !== 'always') return null;
  return createCustomer(change, { email: given.customer_email }).id;
}

/** What a session says where this sandbox imitates nothing. */
const BLANK = {
  object: 'checkout.session' as const,
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer_account: null,
  customer_details: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  managed_payments: null,
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: 'always',
  payment_method_configuration_details: null,
  payment_method_options: {},
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: 'open' as const,
  subscription: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page',
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;
