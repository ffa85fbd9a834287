import type Stripe from 'stripe';

/** What a payment method does when money is asked of it: the bank's knowledge, never shown by the API. */
export interface Instrument {
  type: 'card' | 'sepa_debit';
  /** Key in TEST_CARDS or TEST_IBANS. Numbers themselves are never kept. */
  behaviour: string;
  /** The holder proved who they are while saving it. */
  authenticated: boolean;
  mandate: string | null;
}

/** What the bank does by itself, later. */
export const TASK_ACTS = [
  'settle_debit',
  'fail_debit',
  'open_dispute',
  'lose_dispute',
  'settle_refund',
  'fail_refund',
  'expire_session',
] as const;

export interface Task {
  id: string;
  dueAt: number;
  act: (typeof TASK_ACTS)[number];
  subject: string;
  reason: string | null;
}

/** What a Checkout page asks to be paid, and what its payment is to carry. */
export interface Basket {
  lines: { name: string; unitAmount: number; quantity: number }[];
  intent: {
    description?: string | undefined;
    metadata?: Record<string, string> | undefined;
    receipt_email?: string | undefined;
    setup_future_usage?: 'off_session' | 'on_session' | undefined;
    statement_descriptor?: string | undefined;
  };
}

/** An event on its way to one endpoint. */
export interface Delivery {
  id: string;
  event: string;
  endpoint: string;
  dueAt: number;
  attempts: number;
  lastAnswer: string | null;
}

/** How a delivery ended. */
export interface Receipt extends Delivery {
  outcome: 'delivered' | 'abandoned' | 'dropped';
  endedAt: number;
}

/** The first answer to an Idempotency-Key. */
export interface KeptAnswer {
  key: string;
  fingerprint: string;
  status: number;
  body: string;
  requestId: string;
  createdAt: number;
}

/** How badly the network treats webhooks; each rate from 0 to 1. */
export interface Disorder {
  seed: number;
  shuffle: boolean;
  duplicate: number;
  drop: number;
  delay: number;
}

/** What belongs to the sandbox itself. */
export interface Settings {
  /** Seconds by which its clock is ahead of the machine's. */
  clockOffset: number;
  formSecret: string;
  webhooksPaused: boolean;
  disorder: Disorder | null;
  disorderDraws: number;
  sweptAt: number;
}

/** Every kind of record, under the name Stripe gives it in `object` where it is one of Stripe's. */
export interface Records {
  customer: Stripe.Customer | Stripe.DeletedCustomer;
  payment_method: Stripe.PaymentMethod;
  mandate: Stripe.Mandate;
  setup_intent: Stripe.SetupIntent;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  balance_transaction: Stripe.BalanceTransaction;
  refund: Stripe.Refund;
  dispute: Stripe.Dispute;
  event: Stripe.Event;
  'checkout.session': Stripe.Checkout.Session;
  'billing_portal.session': Stripe.BillingPortal.Session;
  webhook_endpoint: Stripe.WebhookEndpoint;
  instrument: Instrument;
  task: Task;
  basket: Basket;
  delivery: Delivery;
  receipt: Receipt;
  kept_answer: KeptAnswer;
  settings: Settings;
}

export type Kind = keyof Records;

/** One record as it is after a change; null where it is no more. */
export interface Put<K extends Kind = Kind> {
  kind: K;
  id: string;
  value: Records[K] | null;
}
