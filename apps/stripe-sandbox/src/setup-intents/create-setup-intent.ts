import type Stripe from 'stripe';
import { liveCustomer } from '../customers/customers';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mergeMetadata } from '../http/merge-metadata';
import { findMethod } from '../payment-methods/attach';
import { type Change } from '../store/change';
import { newId, randomLetters } from '../store/new-id';

export interface NewSetup {
  customer?: string | undefined;
  description?: string | undefined;
  metadata?: Record<string, string> | undefined;
  payment_method?: string | undefined;
  allowed_payment_method_types?: ('card' | 'sepa_debit')[] | undefined;
  usage?: 'off_session' | 'on_session' | undefined;
}

export function createSetupIntent(change: Change, given: NewSetup): Stripe.SetupIntent {
  const id = newId('seti');
  const intent: Stripe.SetupIntent = {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    application: null,
    automatic_payment_methods: given.allowed_payment_method_types ? null : { enabled: true, allow_redirects: 'always' },
    cancellation_reason: null,
    client_secret: `${id}_secret_${randomLetters(24)}`,
    created: change.now,
    customer: given.customer ? liveCustomer(change, given.customer).id : null,
    customer_account: null,
    description: given.description ?? null,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: mergeMetadata({}, given.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: given.allowed_payment_method_types ?? ['card', 'sepa_debit'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: given.usage ?? 'off_session',
  };
  const made = given.payment_method ? withSetupMethod(change, intent, given.payment_method) : intent;
  change.put('setup_intent', id, made);
  emit(change, 'setup_intent.created', made);
  return made;
}

export function withSetupMethod(change: Change, intent: Stripe.SetupIntent, methodId: string): Stripe.SetupIntent {
  const method = findMethod(change, methodId);
  if (!intent.payment_method_types.includes(method.type))
    throw invalidRequest(`The PaymentMethod provided (${method.type}) is not allowed for this SetupIntent.`, {
      param: 'payment_method',
    });
  if (method.customer !== null && method.customer !== intent.customer)
    throw invalidRequest('The provided PaymentMethod belongs to another Customer.', { param: 'payment_method' });
  return { ...intent, payment_method: method.id, status: 'requires_confirmation' };
}
