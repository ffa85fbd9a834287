import type Stripe from 'stripe';
import {
  chargeAbsent,
  customerWithCard,
  refusalOf,
  type SandboxInTest,
  sandboxInTest,
} from '../spec-kit/sandbox-in-test';
import { fillIn, visit } from '../spec-kit/visitor';

const PROVE_ONCE = '4000002500003155';
const PROVE_ALWAYS = '4000002760003184';
const RETURN = 'http://localhost:3000/paye';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

const pageOf = (intent: Pick<Stripe.PaymentIntent, 'next_action'>): string =>
  intent.next_action?.redirect_to_url?.url ?? '';

/** Pays in the presence of the member. */
async function payPresent(number: string) {
  const { customer, method } = await customerWithCard(world.stripe, number);
  return world.stripe.paymentIntents.create({
    ...{ amount: 42000, currency: 'eur', customer, payment_method: method, confirm: true, return_url: RETURN },
  });
}

async function save(number: string) {
  const { stripe } = world;
  const who = await customerWithCard(stripe, number);
  const setup = await stripe.setupIntents.create({
    ...{ customer: who.customer, payment_method: who.method, confirm: true, return_url: RETURN },
  });
  return { ...who, setup };
}

describe('Strong authentication', () => {
  it('holds the payment until the holder says yes on the page of the bank', async () => {
    const intent = await payPresent(PROVE_ALWAYS);
    expect(intent).toMatchObject({ status: 'requires_action', amount_received: 0, latest_charge: null });
    const page = await visit(pageOf(intent));
    expect(page.text).toContain('420,00\u00a0€');
    const answer = await fillIn(pageOf(intent), { answer: 'yes' });
    const back = new URL(String(answer.location));
    expect(back.origin + back.pathname).toBe(RETURN);
    expect(back.searchParams.get('payment_intent')).toBe(intent.id);
    expect(back.searchParams.get('redirect_status')).toBe('succeeded');
    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  });

  it('refused by the holder takes nothing, and another card may be tried', async () => {
    const { stripe } = world;
    const intent = await payPresent(PROVE_ALWAYS);
    await fillIn(pageOf(intent), { answer: 'no' });
    const failed = await stripe.paymentIntents.retrieve(intent.id);
    expect(failed).toMatchObject({ status: 'requires_payment_method', amount_received: 0 });
    expect(failed.last_payment_error?.code).toBe('payment_intent_authentication_failure');
    expect((await stripe.charges.list()).data).toEqual([]);
  });

  it('succeeds at the bank, and the bank may still have no money to give', async () => {
    const intent = await payPresent('4000008260003178');
    await fillIn(pageOf(intent), { answer: 'yes' });
    const failed = await world.stripe.paymentIntents.retrieve(intent.id);
    expect(failed).toMatchObject({ status: 'requires_payment_method' });
    expect(failed.last_payment_error?.decline_code).toBe('insufficient_funds');
  });

  it('given when the card was saved serves for charges in absence', async () => {
    const { stripe } = world;
    const { setup, ...who } = await save(PROVE_ONCE);
    expect(setup.status).toBe('requires_action');
    await fillIn(pageOf(setup), { answer: 'yes' });
    expect((await stripe.setupIntents.retrieve(setup.id)).status).toBe('succeeded');
    expect((await chargeAbsent(stripe, who)).status).toBe('succeeded');
  });

  it('never given refuses charges in absence', async () => {
    const error = await refusalOf(chargeAbsent(world.stripe, await customerWithCard(world.stripe, PROVE_ONCE)));
    expect(error).toMatchObject({ code: 'authentication_required', decline_code: 'authentication_required' });
  });

  it('wanted at every payment refuses charges in absence, and the member can finish the same intent', async () => {
    const { stripe } = world;
    const { setup, ...who } = await save(PROVE_ALWAYS);
    await fillIn(pageOf(setup), { answer: 'yes' });
    const error = await refusalOf(chargeAbsent(stripe, who));
    const intent = await stripe.paymentIntents.confirm(String(error.payment_intent?.id), {
      payment_method: who.method,
      return_url: RETURN,
    });
    await fillIn(pageOf(intent), { answer: 'yes' });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  });

  it('is asked once: its page is gone afterwards', async () => {
    const intent = await payPresent(PROVE_ALWAYS);
    await fillIn(pageOf(intent), { answer: 'yes' });
    expect((await visit(pageOf(intent))).status).toBe(404);
  });

  it('takes no answer from another site, nor one without the token of the page', async () => {
    const intent = await payPresent(PROVE_ALWAYS);
    const forged = await visit(pageOf(intent), { answer: 'yes' });
    expect(forged.status).toBe(403);
    const page = await visit(pageOf(intent));
    const token = /name="form_token" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const crossed = await visit(
      pageOf(intent),
      { answer: 'yes', form_token: token },
      { origin: 'https://ailleurs.example' },
    );
    expect(crossed.status).toBe(403);
    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_action');
  });
});
