import type Stripe from 'stripe';
import type { DisputeReading, PageReading, PaymentReading, RefundReading } from './payment-readings';

const idOf = (one: string | { readonly id: string } | null | undefined): string | null =>
  typeof one === 'string' ? one : (one?.id ?? null);

const chargeOf = ({ latest_charge: charge }: Stripe.PaymentIntent): Stripe.Charge | null =>
  typeof charge === 'object' ? charge : null;

const STATES: Readonly<Partial<Record<Stripe.PaymentIntent.Status, PaymentReading['state']>>> = {
  requires_action: 'ACTION_NEEDED',
  processing: 'PROCESSING',
  succeeded: 'SUCCEEDED',
  canceled: 'CANCELLED',
};

export function readPayment(intent: Stripe.PaymentIntent): PaymentReading {
  const charge = chargeOf(intent);
  const movement = charge?.balance_transaction;
  const error = intent.last_payment_error;
  return {
    intentId: intent.id,
    attemptId: intent.metadata['attempt_id'] ?? null,
    state: STATES[intent.status] ?? 'OPEN',
    failureCode: error ? (error.decline_code ?? error.code ?? 'declined') : null,
    amountCents: intent.status === 'succeeded' ? intent.amount_received : intent.amount,
    feeCents: typeof movement === 'object' && movement ? movement.fee : 0,
    method: charge?.payment_method_details?.type === 'sepa_debit' ? 'SEPA_DEBIT' : 'CARD',
  };
}

export const readRefund = (refund: Stripe.Refund): RefundReading => ({
  providerId: refund.id,
  refundId: refund.metadata?.['refund_id'] ?? null,
  intentId: idOf(refund.payment_intent),
  state: refund.status === 'succeeded' ? 'SUCCEEDED' : endedBadly(refund.status) ? 'FAILED' : 'PENDING',
  failureCode: refund.failure_reason ?? null,
  amountCents: refund.amount,
});

const endedBadly = (status: string | null): boolean => status === 'failed' || status === 'canceled';

export const readDispute = (dispute: Stripe.Dispute): DisputeReading => ({
  providerId: dispute.id,
  intentId: idOf(dispute.payment_intent),
  state: dispute.status === 'won' ? 'WON' : dispute.status === 'lost' ? 'LOST' : 'OPEN',
  reason: dispute.reason,
  amountCents: dispute.amount,
  openedAt: dispute.created * 1000,
  answerBy: dispute.evidence_details.due_by === null ? null : dispute.evidence_details.due_by * 1000,
});

/** An inquiry takes no money away: nothing is disputed until it becomes more. */
export const takesMoney = ({ status }: Stripe.Dispute): boolean => !status.startsWith('warning_');

export function readPage(session: Stripe.Checkout.Session): PageReading {
  const setup = typeof session.setup_intent === 'object' ? session.setup_intent : null;
  return {
    purpose: session.mode === 'setup' ? 'SAVE_METHOD' : 'PAY',
    state: session.status === 'complete' ? 'COMPLETE' : session.status === 'expired' ? 'EXPIRED' : 'OPEN',
    attemptId: session.metadata?.['attempt_id'] ?? null,
    intentId: idOf(session.payment_intent),
    methodId: idOf(setup?.payment_method),
    mandateId: idOf(setup?.mandate),
  };
}
