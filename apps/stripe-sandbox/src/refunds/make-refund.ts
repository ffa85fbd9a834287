import type Stripe from 'stripe';
import { DAY, planTask } from '../bank/plan-task';
import { moveMoney } from '../charges/balance';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { mustFind } from '../http/must-find';
import { TEST_CARDS } from '../payment-methods/test-cards';
import { type Change } from '../store/change';
import { newId } from '../store/new-id';

/** Days a transfer back takes, and days until a closed account sends it back. */
const SETTLES_AFTER = 5;
const FAILS_AFTER = 3;

export interface NewRefund {
  charge: Stripe.Charge;
  amount: number;
  reason: Stripe.Refund.Reason | null;
  metadata: Record<string, string>;
}

/** Sends money back. Cards hear of it at once, bank accounts when the transfer arrives. */
export function makeRefund(change: Change, { charge, amount, reason, metadata }: NewRefund): Stripe.Refund {
  checkRefundable(charge, amount);
  const isDebit = charge.payment_method_details?.type === 'sepa_debit';
  const { behaviour } = mustFind(change, 'instrument', { id: String(charge.payment_method) });
  const way = TEST_CARDS[behaviour]?.refund;
  const id = newId(isDebit ? 'pyr' : 're');
  const line = moveMoney(change, {
    ...{ type: isDebit ? 'payment_refund' : 'refund', category: 'refund', amount: -amount, fee: 0 },
    ...{ currency: charge.currency, source: id, description: `REFUND FOR CHARGE (${charge.id})` },
  });
  const waits = isDebit || way === 'pending';
  const refund = change.put('refund', id, {
    id,
    object: 'refund',
    amount,
    balance_transaction: line.id,
    charge: charge.id,
    created: change.now,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    ...(waits ? { pending_reason: 'processing' as const } : {}),
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: waits ? 'pending' : 'succeeded',
    transfer_reversal: null,
  });
  if (way === 'fails') planTask(change, { act: 'fail_refund', subject: id, after: FAILS_AFTER * DAY });
  else if (waits) planTask(change, { act: 'settle_refund', subject: id, after: SETTLES_AFTER * DAY });
  const refunded = changeRefunded(change, charge, amount);
  emit(change, 'refund.created', refund);
  emit(change, 'charge.refunded', refunded);
  return refund;
}

/** What was sent back of a charge grows, or shrinks when it returns. */
export function changeRefunded(change: Change, charge: Stripe.Charge, by: number): Stripe.Charge {
  const sum = charge.amount_refunded + by;
  return change.put('charge', charge.id, { ...charge, amount_refunded: sum, refunded: sum === charge.amount });
}

function checkRefundable(charge: Stripe.Charge, amount: number): void {
  const left = charge.amount - charge.amount_refunded;
  if (charge.status !== 'succeeded')
    throw invalidRequest(`The charge ${charge.id} was not paid (${charge.status}), and cannot be refunded.`);
  if (charge.disputed)
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    });
  if (left === 0)
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' });
  if (amount > left)
    throw invalidRequest(
      `Refund amount (€${(amount / 100).toFixed(2)}) is greater than unrefunded amount on charge (€${(left / 100).toFixed(2)})`,
      { param: 'amount' },
    );
}
