import type Stripe from 'stripe';
import { Declined, invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { type MandateData } from '../payment-methods/mandates';
import { type Change } from '../store/change';
import { attemptSetup, failSetup } from './attempt-setup';
import { withSetupMethod } from './create-setup-intent';

export interface SetupConfirmation {
  payment_method?: string | undefined;
  mandate_data?: MandateData | undefined;
  return_url?: string | undefined;
}

export function confirmSetupIntent(change: Change, id: string, given: SetupConfirmation): Stripe.SetupIntent {
  const found = mustFind(change, 'setup_intent', { id, param: 'intent' });
  if (found.status === 'succeeded' || found.status === 'canceled')
    throw invalidRequest(`You cannot confirm this SetupIntent because it has a status of ${found.status}.`, {
      code: 'setup_intent_unexpected_state',
    });
  const intent = given.payment_method ? withSetupMethod(change, found, given.payment_method) : found;
  if (typeof intent.payment_method !== 'string')
    throw invalidRequest("You cannot confirm this SetupIntent because it's missing a payment method.", {
      code: 'setup_intent_unexpected_state',
    });
  const method = mustFind(change, 'payment_method', { id: intent.payment_method });
  if (method.type === 'sepa_debit' && !given.mandate_data)
    throw invalidRequest('This SetupIntent requires a mandate: provide mandate_data.', {
      code: 'setup_intent_mandate_invalid',
      param: 'mandate_data',
    });
  const returnUrl = given.return_url ?? null;
  return attemptSetup(change, intent, { method, returnUrl, proven: false, mandateData: given.mandate_data });
}

/** The holder answered on the page of their bank. */
export function proveSetup(change: Change, id: string, accepted: boolean): Stripe.SetupIntent {
  const intent = mustFind(change, 'setup_intent', { id });
  if (intent.status !== 'requires_action' || typeof intent.payment_method !== 'string') return intent;
  const method = mustFind(change, 'payment_method', { id: intent.payment_method });
  if (!accepted)
    return failSetup(change, intent, {
      type: 'invalid_request_error',
      code: 'setup_intent_authentication_failure',
      message: 'The latest attempt to set up the payment method has failed because authentication failed.',
      payment_method: method,
    });
  try {
    return attemptSetup(change, intent, { method, returnUrl: null, proven: true, mandateData: undefined });
  } catch (error) {
    if (error instanceof Declined) return mustFind(change, 'setup_intent', { id });
    throw error;
  }
}
