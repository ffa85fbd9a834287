import type Stripe from 'stripe';
import { DAY } from '../bank/plan-task';
import { type Change } from '../store/change';
import { newId } from '../store/new-id';

/** Days before money taken may leave to the bank account. */
const AVAILABLE_AFTER = 7 * DAY;

interface Movement {
  type: Stripe.BalanceTransaction.Type;
  category: string;
  /** What moves, before fees: negative when it leaves. */
  amount: number;
  fee: number;
  currency: string;
  source: string;
  description: string | null;
}

/** One line of the account at Stripe. */
export function moveMoney(change: Change, movement: Movement): Stripe.BalanceTransaction {
  const { type, category, amount, fee, currency, source, description } = movement;
  const id = newId('txn');
  return change.put('balance_transaction', id, {
    id,
    object: 'balance_transaction',
    amount,
    available_on: change.now + (amount > 0 ? AVAILABLE_AFTER : 0),
    balance_type: 'payments',
    created: change.now,
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' }],
    net: amount - fee,
    reporting_category: category,
    source,
    status: amount > 0 ? 'pending' : 'available',
    type,
  });
}

/** Stripe's French prices: European cards 1.5 % + 0.25 €, direct debits 0.35 €. */
export const feeOf = (method: Stripe.PaymentMethod, amount: number): number =>
  method.type === 'card' ? Math.round(amount * 0.015) + 25 : 35;
