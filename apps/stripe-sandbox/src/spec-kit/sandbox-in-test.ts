import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { type StripeSandbox, startStripeSandbox } from '../index';
import { openReceiver } from './receiver';

/** Tuesday 24 November 2026, 10 h UTC. */
export const START = Date.UTC(2026, 10, 24, 10) / 1000;

export const clientOf = ({ host, port, apiKey }: Pick<StripeSandbox, 'host' | 'port' | 'apiKey'>): Stripe =>
  new Stripe(apiKey, { host, port, protocol: 'http', maxNetworkRetries: 0 });

/** A sandbox of its own for a test, with a clock that stands still, a receiver of webhooks, and the real SDK. */
export async function sandboxInTest() {
  const dataDir = mkdtempSync(join(tmpdir(), 'stripe-sandbox-'));
  const receiver = await openReceiver();
  const clock = { instant: START * 1000, now: () => clock.instant };
  const start = () => startStripeSandbox({ port: 0, dataDir, clock, webhookUrl: receiver.url });
  let running = await start();
  const control = async <T>(path: string, body: object = {}): Promise<T> => {
    const answer = await fetch(`http://${running.host}:${running.port}/sandbox/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    dataDir,
    receiver,
    get sandbox() {
      return running;
    },
    get stripe() {
      return clientOf(running);
    },
    control,
    days: (count: number) => control('clock', { advance_days: count }),
    /** Everything due has arrived when this resolves. */
    delivered: () => control<{ sent: number }>('webhooks/deliver'),
    /** Something may happen to the folder while nobody is there. */
    async restart(meanwhile: () => void = () => undefined) {
      await running.close();
      meanwhile();
      running = await start();
    },
    async stop() {
      await running.close();
      await receiver.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

export type SandboxInTest = Awaited<ReturnType<typeof sandboxInTest>>;

const CARD_EXPIRY = { exp_month: 12, exp_year: 2030, cvc: '123' };

/** A customer with a saved card of that number. */
export async function customerWithCard(stripe: Stripe, number: string) {
  const customer = await stripe.customers.create({ name: 'Camille Essai', email: 'camille@etabli.example' });
  const method = await stripe.paymentMethods.create({ type: 'card', card: { number, ...CARD_EXPIRY } });
  await stripe.paymentMethods.attach(method.id, { customer: customer.id });
  return { customer: customer.id, method: method.id };
}

/** A customer who signed a mandate for that account. */
export async function customerWithMandate(stripe: Stripe, iban: string) {
  const customer = await stripe.customers.create({ name: 'Camille Essai', email: 'camille@etabli.example' });
  const method = await stripe.paymentMethods.create({
    type: 'sepa_debit',
    sepa_debit: { iban },
    billing_details: { name: 'Camille Essai', email: 'camille@etabli.example' },
  });
  await stripe.setupIntents.create({
    customer: customer.id,
    payment_method: method.id,
    allowed_payment_method_types: ['sepa_debit'],
    confirm: true,
    mandate_data: { customer_acceptance: { type: 'online', online: { ip_address: '127.0.0.1', user_agent: 'spec' } } },
  });
  return { customer: customer.id, method: method.id };
}

/** A charge at due date, the member being absent. */
export const chargeAbsent = (
  stripe: Stripe,
  { customer, method }: { customer: string; method: string },
  amount = 42000,
) =>
  stripe.paymentIntents.create({
    amount,
    currency: 'eur',
    customer,
    payment_method: method,
    allowed_payment_method_types: ['card', 'sepa_debit'],
    confirm: true,
    off_session: true,
  });

/** The refusal of a call that must not succeed. */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Stripe.errors.StripeError) return error;
  throw new Error('the call was expected to be refused by the API', { cause: error });
}
