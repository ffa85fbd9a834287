import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { type Change } from '../store/change';
import { newId } from '../store/new-id';
import { checkCard, type CardNumbers } from './check-card';
import { checkIban } from './check-iban';
import { CARD_TOKENS, TEST_CARDS } from './test-cards';
import { TEST_IBANS } from './test-ibans';

export const NO_BILLING_DETAILS: Stripe.PaymentMethod.BillingDetails = {
  address: null,
  email: null,
  name: null,
  phone: null,
  tax_id: null,
};

interface Holder {
  billing: Partial<Stripe.PaymentMethod.BillingDetails>;
  metadata?: Record<string, string>;
}

/** A card as typed: of its number only the last four digits and the behaviour remain. */
export function makeCard(change: Change, numbers: CardNumbers, holder: Holder): Stripe.PaymentMethod {
  return keepCard(change, { behaviour: checkCard(numbers, change.now), numbers, holder });
}

/** `pm_card_visa` and its sisters; undefined for other ids. */
export function makeFromToken(change: Change, token: string): Stripe.PaymentMethod | undefined {
  const behaviour = CARD_TOKENS[token];
  const year = new Date(change.now * 1000).getUTCFullYear() + 4;
  const numbers = { number: '', exp_month: 12, exp_year: year };
  return behaviour === undefined ? undefined : keepCard(change, { behaviour, numbers, holder: { billing: {} } });
}

interface KnownCard {
  behaviour: string;
  numbers: CardNumbers;
  holder: Holder;
}

function keepCard(change: Change, { behaviour, numbers, holder }: KnownCard): Stripe.PaymentMethod {
  const card = TEST_CARDS[behaviour];
  if (!card) throw new Error(`no test card ${behaviour}`);
  const year = numbers.exp_year < 100 ? 2000 + numbers.exp_year : numbers.exp_year;
  return keep(change, behaviour, {
    ...blank(change, holder),
    type: 'card',
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: card.country,
      display_brand: card.brand,
      exp_month: numbers.exp_month,
      exp_year: year,
      fingerprint: fingerprintOf(behaviour),
      funding: card.funding,
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  });
}

export function makeSepaDebit(change: Change, iban: string, holder: Holder): Stripe.PaymentMethod {
  const behaviour = checkIban(iban);
  const number = TEST_IBANS[behaviour]?.number ?? '';
  return keep(change, behaviour, {
    ...blank(change, holder),
    type: 'sepa_debit',
    sepa_debit: {
      bank_code: number.slice(4, 9),
      branch_code: number.slice(9, 14),
      country: number.slice(0, 2),
      fingerprint: fingerprintOf(behaviour),
      generated_from: { charge: null, setup_attempt: null },
      last4: number.slice(-4),
    },
  });
}

function keep(change: Change, behaviour: string, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  const type = method.type === 'card' ? 'card' : 'sepa_debit';
  change.put('instrument', method.id, { type, behaviour, authenticated: false, mandate: null });
  return change.put('payment_method', method.id, method);
}

const blank = (change: Change, holder: Holder) => ({
  id: newId('pm'),
  object: 'payment_method' as const,
  allow_redisplay: 'unspecified' as const,
  billing_details: { ...NO_BILLING_DETAILS, ...holder.billing },
  created: change.now,
  customer: null,
  customer_account: null,
  livemode: false,
  metadata: holder.metadata ?? {},
});

/** One account has one fingerprint, whoever shows it. */
const fingerprintOf = (behaviour: string): string =>
  createHash('sha256').update(behaviour).digest('base64url').slice(0, 16);
