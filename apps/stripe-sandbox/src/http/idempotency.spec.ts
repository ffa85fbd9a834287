import Stripe from 'stripe';
import { clientOf, customerWithCard, refusalOf, type SandboxInTest, sandboxInTest } from '../spec-kit/sandbox-in-test';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

const pay = (stripe: Stripe, idempotencyKey: string, amount = 5000) =>
  stripe.paymentIntents.create(
    { amount, currency: 'eur', payment_method: 'pm_card_visa', confirm: true },
    { idempotencyKey },
  );

const chargesOf = async (stripe: Stripe) => (await stripe.charges.list()).data.length;

describe('An idempotency key', () => {
  it('gives the first answer again for the same request, and charges once', async () => {
    const { stripe } = world;
    const first = await pay(stripe, 'invoice-1');
    const again = await pay(stripe, 'invoice-1');
    expect(again).toEqual(first);
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(await chargesOf(stripe)).toBe(1);
  });

  it('refuses the same key with another body', async () => {
    const { stripe } = world;
    await pay(stripe, 'invoice-1');
    const error = await refusalOf(pay(stripe, 'invoice-1', 6000));
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(error.statusCode).toBe(400);
    expect(await chargesOf(stripe)).toBe(1);
  });

  it('refuses the same key while its first request is not answered', async () => {
    const { stripe, control } = world;
    await control('faults', { next: ['hold'] });
    const first = pay(stripe, 'invoice-1');
    while ((await stripe.charges.list()).data.length === 0);
    const error = await refusalOf(pay(stripe, 'invoice-1'));
    expect(error).toMatchObject({ statusCode: 409, rawType: 'idempotency_error', code: 'idempotency_key_in_use' });
    await control('faults/release');
    expect((await first).status).toBe('succeeded');
    expect(await chargesOf(stripe)).toBe(1);
  });

  it('lets a retry find the charge whose answer was lost', async () => {
    const { host, port, apiKey } = world.sandbox;
    await world.control('faults', { next: ['lose_answer'] });
    const retrying = new Stripe(apiKey, { host, port, protocol: 'http', maxNetworkRetries: 2 });
    const intent = await pay(retrying, 'invoice-1');
    expect(intent.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(await chargesOf(retrying)).toBe(1);
  });

  it('gives a decline again too, without asking the bank anew', async () => {
    const { stripe } = world;
    const { customer, method } = await customerWithCard(stripe, '4000000000009995');
    const attempt = () =>
      refusalOf(
        stripe.paymentIntents.create(
          { amount: 5000, currency: 'eur', customer, payment_method: method, confirm: true, off_session: true },
          { idempotencyKey: 'invoice-2' },
        ),
      );
    const [first, again] = [await attempt(), await attempt()];
    expect(again.payment_intent?.id).toBe(first.payment_intent?.id);
    expect(await chargesOf(stripe)).toBe(1);
  });

  it('serves again after a request that was never carried out', async () => {
    const { stripe } = world;
    await refusalOf(pay(stripe, 'invoice-3', 1));
    expect((await pay(stripe, 'invoice-3', 5000)).status).toBe('succeeded');
  });

  it('is forgotten after a day: only our own guard prevents the second charge then', async () => {
    const { stripe } = world;
    const first = await pay(stripe, 'invoice-1');
    await world.days(2);
    expect((await pay(stripe, 'invoice-1')).id).not.toBe(first.id);
  });

  it('holds over a restart', async () => {
    const first = await pay(world.stripe, 'invoice-1');
    await world.restart();
    const again = await pay(clientOf(world.sandbox), 'invoice-1');
    expect(again.id).toBe(first.id);
  });
});
