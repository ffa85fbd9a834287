import Stripe from 'stripe';
import {
  chargeAbsent,
  customerWithCard,
  refusalOf,
  type SandboxInTest,
  sandboxInTest,
} from '../spec-kit/sandbox-in-test';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

describe('A card payment', () => {
  it('succeeds off session and leaves a charge with its line in the balance', async () => {
    const { stripe } = world;
    const intent = await chargeAbsent(stripe, await customerWithCard(stripe, '4242424242424242'));
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 42000, livemode: false });
    const read = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ['latest_charge.balance_transaction', 'customer'],
    });
    const charge = read.latest_charge as Stripe.Charge;
    expect(charge).toMatchObject({ status: 'succeeded', paid: true, amount: 42000, payment_intent: intent.id });
    expect(charge.balance_transaction).toMatchObject({ amount: 42000, fee: 655, net: 41345 });
    expect(read.customer).toMatchObject({ object: 'customer', name: 'Camille Essai' });
  });

  it('takes the test tokens of Stripe', async () => {
    const intent = await world.stripe.paymentIntents.create({
      amount: 1000,
      currency: 'eur',
      payment_method: 'pm_card_visa',
      allowed_payment_method_types: ['card'],
      confirm: true,
    });
    expect(intent.status).toBe('succeeded');
  });

  it.each([
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000000069', 'expired_card', ''],
    ['4000000000000341', 'card_declined', 'generic_decline'],
  ])('declined with %s is a typed error, and a state that remains', async (number, code, declineCode) => {
    const { stripe } = world;
    const error = await refusalOf(chargeAbsent(stripe, await customerWithCard(stripe, number)));
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect(error).toMatchObject({ code, statusCode: 402, rawType: 'card_error' });
    expect(error.decline_code).toBe(declineCode);
    const intent = await stripe.paymentIntents.retrieve(String(error.payment_intent?.id), {
      expand: ['latest_charge'],
    });
    expect(intent).toMatchObject({ status: 'requires_payment_method', payment_method: null });
    expect(intent.last_payment_error).toMatchObject({ code, type: 'card_error' });
    expect(intent.latest_charge).toMatchObject({ status: 'failed', failure_code: code });
  });

  it('succeeds with another card after a decline, on the same intent', async () => {
    const { stripe } = world;
    const who = await customerWithCard(stripe, '4000000000000341');
    const error = await refusalOf(chargeAbsent(stripe, who));
    const again = await stripe.paymentIntents.confirm(String(error.payment_intent?.id), {
      payment_method: 'pm_card_visa',
    });
    expect(again).toMatchObject({ status: 'succeeded', last_payment_error: null });
  });

  it('refuses a card that belongs to another customer', async () => {
    const { stripe } = world;
    const { method } = await customerWithCard(stripe, '4242424242424242');
    const { id: customer } = await stripe.customers.create({});
    const error = await refusalOf(chargeAbsent(stripe, { customer, method }));
    expect(error).toMatchObject({ type: 'StripeInvalidRequestError', param: 'payment_method' });
    expect((await stripe.charges.list()).data).toEqual([]);
  });

  it('cannot be canceled once it is paid', async () => {
    const { stripe } = world;
    const intent = await chargeAbsent(stripe, await customerWithCard(stripe, '4242424242424242'));
    expect(await refusalOf(stripe.paymentIntents.cancel(intent.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });
});
