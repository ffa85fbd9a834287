import type Stripe from 'stripe';
import { fail, succeed } from '../charges/make-charge';
import { endAsyncPayment } from '../checkout/end-async-payment';
import { openDispute } from '../disputes/open-dispute';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { failIntent, finish } from '../payment-intents/attempt-payment';
import { TEST_IBANS } from '../payment-methods/test-ibans';
import { type Change } from '../store/change';
import { cancelTasks } from './plan-task';

/** What the bank says when it does not pay a debit. */
const WORDS: Record<string, string> = {
  insufficient_funds: 'The customer’s account has insufficient funds to cover this payment.',
  debit_not_authorized: 'The customer has notified their bank that this payment was unauthorized.',
  charge_exceeds_source_limit: 'The payment would exceed the weekly volume limit of the account.',
  charge_exceeds_weekly_limit: 'The payment would exceed the weekly transaction limit of the account.',
};
const OTHERWISE = 'The payment could not be processed by the customer’s bank.';

/** The debit is paid. */
export function settleDebit(change: Change, chargeId: string): void {
  const { charge: waiting, intent, method } = debitOf(change, chargeId);
  cancelTasks(change, chargeId);
  const charge = succeed(change, waiting, method);
  emit(change, 'charge.succeeded', charge);
  endAsyncPayment(change, finish(change, { intent, method }, charge));
  const dispute = TEST_IBANS[mustFind(change, 'instrument', { id: method.id }).behaviour]?.dispute;
  if (dispute) openDispute(change, charge.id, dispute);
}

/** The debit comes back unpaid, days after it was asked. */
export function failDebit(change: Change, chargeId: string, reason: string): void {
  const { charge: waiting, intent, method } = debitOf(change, chargeId);
  cancelTasks(change, chargeId);
  const message = WORDS[reason] ?? OTHERWISE;
  const charge = fail(change, waiting, { code: reason, message });
  emit(change, 'charge.failed', charge);
  const failed = failIntent(
    change,
    { intent, charge },
    {
      type: 'card_error',
      code: 'payment_intent_payment_attempt_failed',
      decline_code: reason,
      message,
      charge: chargeId,
      payment_method: method,
    },
  );
  emit(change, 'payment_intent.payment_failed', failed);
  endAsyncPayment(change, failed);
}

interface Debit {
  charge: Stripe.Charge;
  intent: Stripe.PaymentIntent;
  method: Stripe.PaymentMethod;
}

function debitOf(change: Change, chargeId: string): Debit {
  const charge = mustFind(change, 'charge', { id: chargeId, param: 'charge' });
  if (charge.status !== 'pending') throw invalidRequest(`The bank already answered for ${chargeId}: ${charge.status}.`);
  return {
    charge,
    intent: mustFind(change, 'payment_intent', { id: String(charge.payment_intent) }),
    method: mustFind(change, 'payment_method', { id: String(charge.payment_method) }),
  };
}
