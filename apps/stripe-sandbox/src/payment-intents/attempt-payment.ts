import type Stripe from 'stripe';
import { DAY, planTask } from '../bank/plan-task';
import { blankCharge, fail, succeed } from '../charges/make-charge';
import { emit } from '../events/emit';
import { Declined, invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { TEST_CARDS, type Decline } from '../payment-methods/test-cards';
import { TEST_IBANS } from '../payment-methods/test-ibans';
import { type Change } from '../store/change';
import { requireAction } from './require-action';

export interface Attempt {
  offSession: boolean;
  /** The holder just proved who they are. */
  proven: boolean;
  errorOnRequiresAction: boolean;
  returnUrl: string | null;
}

type Intent = Stripe.PaymentIntent;
interface Paying {
  intent: Intent;
  method: Stripe.PaymentMethod;
}

const AUTHENTICATION_REQUIRED: Decline = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};

/** Asks the bank for the money, and leaves the intent as the bank's answer makes it. A "no" is thrown, and remains. */
export function attemptPayment(change: Change, { intent, method }: Paying, attempt: Attempt): Intent {
  if (method.type === 'sepa_debit') return startDebit(change, { intent, method });
  const { behaviour, authenticated } = mustFind(change, 'instrument', { id: method.id });
  const card = TEST_CARDS[behaviour];
  const wantsProof =
    card?.authentication === 'always' ||
    (card?.authentication === 'until_saved' && !(attempt.offSession && authenticated));
  if (wantsProof && !attempt.proven) {
    if (attempt.offSession || attempt.errorOnRequiresAction)
      throw decline(change, { intent, method }, AUTHENTICATION_REQUIRED);
    return requireAction(change, { intent, method }, attempt.returnUrl);
  }
  if (card?.declines) throw decline(change, { intent, method }, card.declines);
  const charge = succeed(change, blankCharge(change, intent, method), method);
  if (card?.dispute) planTask(change, { act: 'open_dispute', subject: charge.id, after: 0, reason: card.dispute });
  emit(change, 'charge.succeeded', charge);
  return finish(change, { intent, method }, charge);
}

/** Paid: no further step is asked of anybody. */
export function finish(change: Change, { intent, method }: Paying, charge: Stripe.Charge): Intent {
  const paid = change.put('payment_intent', intent.id, {
    ...intent,
    amount_received: charge.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method.id,
    status: 'succeeded',
  });
  emit(change, 'payment_intent.succeeded', paid);
  return paid;
}

/** A direct debit is only asked for: the bank answers days later. */
function startDebit(change: Change, { intent, method }: Paying): Intent {
  const { behaviour, mandate } = mustFind(change, 'instrument', { id: method.id });
  if (!mandate || change.find('mandate', mandate)?.status !== 'active')
    throw invalidRequest('This payment requires a mandate: provide mandate_data, or set the payment method up first.', {
      code: 'payment_intent_mandate_invalid',
      param: 'mandate_data',
    });
  const iban = TEST_IBANS[behaviour];
  const charge = blankCharge(change, intent, method);
  change.put('charge', charge.id, charge);
  const act = iban?.fails ? 'fail_debit' : 'settle_debit';
  planTask(change, {
    act,
    subject: charge.id,
    after: (iban?.days ?? 0) * DAY,
    ...(iban?.fails ? { reason: iban.fails } : {}),
  });
  emit(change, 'charge.pending', charge);
  const waiting = change.put('payment_intent', intent.id, {
    ...intent,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method.id,
    status: 'processing',
  });
  emit(change, 'payment_intent.processing', waiting);
  return waiting;
}

/** Records the bank's refusal, and gives the error that tells it. */
function decline(change: Change, { intent, method }: Paying, reason: Decline): Declined {
  const charge = fail(change, blankCharge(change, intent, method), {
    code: reason.code,
    reason: reason.declineCode,
    message: reason.message,
  });
  const error = {
    type: 'card_error' as const,
    code: reason.code,
    message: reason.message,
    charge: charge.id,
    payment_method: method,
    ...(reason.declineCode ? { decline_code: reason.declineCode } : {}),
  };
  const failed = failIntent(change, { intent, charge }, error);
  emit(change, 'charge.failed', charge);
  emit(change, 'payment_intent.payment_failed', failed);
  return new Declined({ ...error, payment_intent: failed });
}

/** Back to where another payment method may be given. */
export function failIntent(
  change: Change,
  { intent, charge }: { intent: Intent; charge: Stripe.Charge | null },
  error: Stripe.PaymentIntent.LastPaymentError,
): Intent {
  return change.put('payment_intent', intent.id, {
    ...intent,
    last_payment_error: error,
    latest_charge: charge?.id ?? intent.latest_charge,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
}
