import type Stripe from 'stripe';
import { type Route } from '../http/call';
import { type Change } from '../store/change';

/** The account a check-list asks about: French, in test mode, ready for cards and direct debits. */
const ACCOUNT = {
  id: 'acct_demonstration',
  object: 'account',
  business_profile: { name: 'Établi (démonstration)', support_email: null, url: null },
  capabilities: { card_payments: 'active', sepa_debit_payments: 'active', transfers: 'active' },
  charges_enabled: true,
  country: 'FR',
  default_currency: 'eur',
  details_submitted: true,
  email: null,
  payouts_enabled: true,
  settings: { dashboard: { display_name: 'Établi (démonstration)', timezone: 'Europe/Paris' } },
  type: 'standard',
};

function balanceOf(change: Change): Pick<Stripe.Balance, 'object' | 'available' | 'livemode' | 'pending'> {
  const lines = change.all('balance_transaction');
  const sum = (isCounted: (line: Stripe.BalanceTransaction) => boolean) => [
    { amount: lines.filter(isCounted).reduce((total, { net }) => total + net, 0), currency: 'eur' },
  ];
  return {
    object: 'balance',
    available: sum(({ available_on: on }) => on <= change.now),
    livemode: false,
    pending: sum(({ available_on: on }) => on > change.now),
  };
}

export const ACCOUNT_ROUTES: Route[] = [
  { method: 'GET', path: '/v1/account', handle: () => ACCOUNT },
  { method: 'GET', path: '/v1/balance', handle: ({ change }) => balanceOf(change) },
];
