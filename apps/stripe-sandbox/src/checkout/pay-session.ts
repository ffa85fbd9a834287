import type Stripe from 'stripe';
import { cancelTasks } from '../bank/plan-task';
import { emit } from '../events/emit';
import { mustFind } from '../http/must-find';
import { confirmPaymentIntent } from '../payment-intents/confirm-payment-intent';
import { createPaymentIntent } from '../payment-intents/create-payment-intent';
import { type MandateData } from '../payment-methods/mandates';
import { createMethod, type MethodData } from '../payment-methods/payment-methods';
import { confirmSetupIntent } from '../setup-intents/confirm-setup-intent';
import { type Change } from '../store/change';

export type Intent = Stripe.PaymentIntent | Stripe.SetupIntent;

/** Ticked on the page: the words of the mandate were read. */
const acceptedOnline = (change: Change): MandateData => ({
  customer_acceptance: { type: 'online', accepted_at: change.now, online: {} },
});

/** The visitor of a hosted page gives a payment method. A decline is thrown, and the page stays open. */
export function paySession(change: Change, session: Stripe.Checkout.Session, given: MethodData): Intent {
  const method = createMethod(change, given);
  const mandateData = given.type === 'sepa_debit' ? acceptedOnline(change) : undefined;
  const confirmation = {
    payment_method: method.id,
    mandate_data: mandateData,
    return_url: `${change.publicUrl}/c/pay/${session.id}`,
  };
  const intent =
    session.mode === 'setup'
      ? confirmSetupIntent(change, String(session.setup_intent), confirmation)
      : confirmPaymentIntent(change, paymentOf(change, session), confirmation);
  completeSession(change, session.id);
  return intent;
}

/** The payment of a page is made when somebody pays, and serves again after a decline. */
function paymentOf(change: Change, session: Stripe.Checkout.Session): string {
  if (typeof session.payment_intent === 'string') return session.payment_intent;
  const { intent } = mustFind(change, 'basket', { id: session.id });
  const made = createPaymentIntent(change, {
    ...intent,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'eur',
    allowed_payment_method_types: session.payment_method_types as ('card' | 'sepa_debit')[],
    ...(typeof session.customer === 'string' ? { customer: session.customer } : {}),
  });
  change.put('checkout.session', session.id, { ...session, payment_intent: made.id });
  return made.id;
}

/** Ends the page of an intent that reached its end; others stay open. */
export function completeSession(change: Change, id: string): Stripe.Checkout.Session {
  const session = mustFind(change, 'checkout.session', { id });
  const intent = intentOf(change, session);
  if (session.status !== 'open' || !intent || (intent.status !== 'succeeded' && intent.status !== 'processing'))
    return session;
  cancelTasks(change, id);
  const method = change.find('payment_method', String(intent.payment_method));
  const completed = change.put('checkout.session', id, {
    ...session,
    customer_details: {
      address: method?.billing_details.address ?? null,
      business_name: null,
      email: method?.billing_details.email ?? session.customer_email,
      individual_name: null,
      name: method?.billing_details.name ?? null,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    payment_status:
      session.mode === 'setup' ? 'no_payment_required' : intent.status === 'succeeded' ? 'paid' : 'unpaid',
    status: 'complete',
    url: null,
  });
  emit(change, 'checkout.session.completed', completed);
  return completed;
}

function intentOf(
  change: Change,
  { setup_intent: setup, payment_intent: payment }: Stripe.Checkout.Session,
): Intent | undefined {
  if (typeof setup === 'string') return change.find('setup_intent', setup);
  return typeof payment === 'string' ? change.find('payment_intent', payment) : undefined;
}

/** The page an intent belongs to, if it was given on one. */
export const sessionOf = (change: Change, intent: string): Stripe.Checkout.Session | undefined =>
  change.all('checkout.session').find((one) => one.payment_intent === intent || one.setup_intent === intent);
