import type Stripe from 'stripe';

const TYPES = { CARD: 'card', SEPA_DEBIT: 'sepa_debit' } as const;

/** Money asked for in the absence of the payer. */
export interface Charge {
  readonly attemptId: string;
  readonly customerId: string;
  readonly methodId: string;
  readonly kind: keyof typeof TYPES;
  readonly amountCents: number;
  /** What the payer reads: the number of the invoice. */
  readonly description: string;
}

export const chargeParameters = (charge: Charge): Stripe.PaymentIntentCreateParams => ({
  amount: charge.amountCents,
  currency: 'eur',
  customer: charge.customerId,
  payment_method: charge.methodId,
  allowed_payment_method_types: [TYPES[charge.kind]],
  confirm: true,
  off_session: true,
  description: charge.description,
  metadata: { attempt_id: charge.attemptId },
  expand: ['latest_charge.balance_transaction'],
});

/** Where the payer comes back to. */
interface ComesBack {
  readonly customerId: string;
  readonly returnUrl: string;
  readonly language: 'FR' | 'EN';
}

export interface SavePage extends ComesBack {
  readonly accountId: string;
}

export const savePageParameters = (page: SavePage): Stripe.Checkout.SessionCreateParams => ({
  mode: 'setup',
  customer: page.customerId,
  allowed_payment_method_types: ['card', 'sepa_debit'],
  locale: page.language === 'FR' ? 'fr' : 'en',
  success_url: page.returnUrl,
  cancel_url: page.returnUrl,
  metadata: { account_id: page.accountId },
});

export interface PayPage extends ComesBack {
  readonly attemptId: string;
  readonly amountCents: number;
  readonly description: string;
}

/** Cards only: a debit asked for on a page would be the first of a mandate nobody saved. */
export const payPageParameters = (page: PayPage): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  customer: page.customerId,
  allowed_payment_method_types: ['card'],
  locale: page.language === 'FR' ? 'fr' : 'en',
  line_items: [
    {
      quantity: 1,
      price_data: { currency: 'eur', unit_amount: page.amountCents, product_data: { name: page.description } },
    },
  ],
  payment_intent_data: { description: page.description, metadata: { attempt_id: page.attemptId } },
  success_url: page.returnUrl,
  cancel_url: page.returnUrl,
  metadata: { attempt_id: page.attemptId },
});
