import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { Declined } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { nextAction } from '../payment-intents/require-action';
import { attach } from '../payment-methods/attach';
import { signMandate, type MandateData } from '../payment-methods/mandates';
import { TEST_CARDS } from '../payment-methods/test-cards';
import { type Change } from '../store/change';

export interface SetupAttempt {
  method: Stripe.PaymentMethod;
  returnUrl: string | null;
  proven: boolean;
  mandateData: MandateData | undefined;
}

/** Saves a payment method for later: a proof for cards that want one, a mandate for accounts. */
export function attemptSetup(change: Change, intent: Stripe.SetupIntent, attempt: SetupAttempt): Stripe.SetupIntent {
  const { method } = attempt;
  const { behaviour } = mustFind(change, 'instrument', { id: method.id });
  const card = method.type === 'card' ? TEST_CARDS[behaviour] : undefined;
  if (card?.declines && card.refusesToBeSaved) throw refuse(change, intent, { method, behaviour });
  if (card?.authentication && !attempt.proven) {
    const waiting = change.put('setup_intent', intent.id, {
      ...intent,
      next_action: nextAction(change, intent.id, attempt.returnUrl),
      payment_method: method.id,
      status: 'requires_action',
    });
    emit(change, 'setup_intent.requires_action', waiting);
    return waiting;
  }
  return succeedSetup(change, intent, attempt);
}

function succeedSetup(change: Change, intent: Stripe.SetupIntent, attempt: SetupAttempt): Stripe.SetupIntent {
  const { method, mandateData } = attempt;
  if (typeof intent.customer === 'string') attach(change, method.id, intent.customer);
  const mandate = method.type === 'sepa_debit' && mandateData ? signMandate(change, method.id, mandateData) : null;
  const instrument = mustFind(change, 'instrument', { id: method.id });
  change.put('instrument', method.id, { ...instrument, authenticated: true });
  const done = change.put('setup_intent', intent.id, {
    ...intent,
    last_setup_error: null,
    mandate: mandate?.id ?? null,
    next_action: null,
    payment_method: method.id,
    status: 'succeeded',
  });
  emit(change, 'setup_intent.succeeded', done);
  return done;
}

function refuse(
  change: Change,
  intent: Stripe.SetupIntent,
  { method, behaviour }: { method: Stripe.PaymentMethod; behaviour: string },
): Declined {
  const { code = 'card_declined', declineCode, message = '' } = TEST_CARDS[behaviour]?.declines ?? {};
  const error = {
    type: 'card_error' as const,
    code,
    message,
    payment_method: method,
    ...(declineCode ? { decline_code: declineCode } : {}),
  };
  const failed = failSetup(change, intent, error);
  return new Declined({ ...error, setup_intent: failed });
}

/** Back to where another payment method may be given. */
export function failSetup(
  change: Change,
  intent: Stripe.SetupIntent,
  error: Stripe.SetupIntent.LastSetupError,
): Stripe.SetupIntent {
  const failed = change.put('setup_intent', intent.id, {
    ...intent,
    last_setup_error: error,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  emit(change, 'setup_intent.setup_failed', failed);
  return failed;
}
