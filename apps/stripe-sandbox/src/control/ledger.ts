import type Stripe from 'stripe';
import { type Store } from '../store/store';

/** Every movement of money with its sums: what the product's own books are compared with. */
export function ledgerOf(store: Store) {
  const charges = store.all('charge');
  const refunds = store.all('refund');
  const disputes = store.all('dispute');
  const lines = store.all('balance_transaction');
  const paid = charges.filter(({ status }) => status === 'succeeded');
  return {
    charges: charges.map(chargeLine),
    refunds: refunds.map(({ id, charge, payment_intent, amount, status, created, metadata }) => ({
      ...{ id, charge, payment_intent, amount, status, created, metadata },
    })),
    disputes: disputes.map(({ id, charge, payment_intent, amount, status, reason, created }) => ({
      ...{ id, charge, payment_intent, amount, status, reason, created },
    })),
    sums: {
      charged: sum(paid),
      pending: sum(charges.filter(({ status }) => status === 'pending')),
      refunded: sum(refunds.filter(({ status }) => status !== 'failed' && status !== 'canceled')),
      disputed: sum(disputes.filter(({ status }) => status !== 'won')),
      fees: lines.reduce((total, { fee }) => total + fee, 0),
      balance: lines.reduce((total, { net }) => total + net, 0),
    },
    counts: {
      paid: paid.length,
      failed: charges.filter(({ status }) => status === 'failed').length,
      refunds: refunds.length,
      disputes: disputes.length,
    },
  };
}

const sum = (movements: { amount: number }[]): number => movements.reduce((total, { amount }) => total + amount, 0);

function chargeLine(charge: Stripe.Charge) {
  const { id, payment_intent, customer, amount, amount_refunded, currency, status, disputed, created, metadata } =
    charge;
  const method = charge.payment_method_details?.type;
  return {
    id,
    payment_intent,
    customer,
    amount,
    amount_refunded,
    currency,
    status,
    disputed,
    created,
    metadata,
    method,
  };
}
