import type Stripe from 'stripe';
import { type Change } from '../store/change';
import { newId } from '../store/new-id';
import { feeOf, moveMoney } from './balance';

/** An attempt to take money, before its end is known. */
export function blankCharge(change: Change, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): Stripe.Charge {
  const id = newId(method.type === 'card' ? 'ch' : 'py');
  return {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'ETABLI DEMONSTRATION',
    captured: false,
    created: change.now,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: null,
    paid: false,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(change, intent, method),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: null,
    status: 'pending',
    transfer_data: null,
    transfer_group: null,
  };
}

function detailsOf(
  change: Change,
  intent: Stripe.PaymentIntent,
  { id, card, sepa_debit: debit }: Stripe.PaymentMethod,
): Stripe.Charge.PaymentMethodDetails {
  const instrument = change.find('instrument', id);
  if (debit) {
    const { bank_code, branch_code, country, fingerprint, last4 } = debit;
    const mandate = instrument?.mandate ?? null;
    return { type: 'sepa_debit', sepa_debit: { bank_code, branch_code, country, fingerprint, last4, mandate } };
  }
  if (!card) throw new Error(`payment method ${id} is neither card nor debit`);
  return {
    type: 'card',
    card: {
      amount_authorized: intent.amount,
      authorization_code: null,
      brand: card.brand,
      checks: card.checks,
      country: card.country,
      electronic_commerce_indicator: null,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint ?? null,
      funding: card.funding,
      installments: null,
      last4: card.last4,
      mandate: null,
      network: card.brand,
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}

/** The money is there: the charge, and its line in the account. */
export function succeed(change: Change, charge: Stripe.Charge, method: Stripe.PaymentMethod): Stripe.Charge {
  const { id, amount, currency, description } = charge;
  const type = method.type === 'card' ? 'charge' : 'payment';
  const fee = feeOf(method, amount);
  const line = moveMoney(change, { type, category: 'charge', amount, fee, currency, source: id, description });
  return change.put('charge', id, {
    ...charge,
    amount_captured: amount,
    balance_transaction: line.id,
    captured: true,
    outcome: {
      ...OUTCOME,
      type: 'authorized',
      network_status: 'approved_by_network',
      seller_message: 'Payment complete.',
    },
    paid: true,
    status: 'succeeded',
  });
}

/** The money will not come. */
export function fail(
  change: Change,
  charge: Stripe.Charge,
  { code, reason, message }: { code: string; reason?: string | undefined; message: string },
): Stripe.Charge {
  return change.put('charge', charge.id, {
    ...charge,
    failure_code: code,
    failure_message: message,
    outcome: {
      ...OUTCOME,
      type: 'issuer_declined',
      network_status: 'declined_by_network',
      reason: reason ?? code,
      seller_message: 'The bank did not return any further details with this decline.',
    },
    status: 'failed',
  });
}

const OUTCOME = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  reason: null,
  risk_level: 'normal',
};
