import Stripe from 'stripe';
import { clientOf, refusalOf, type SandboxInTest, sandboxInTest } from '../spec-kit/sandbox-in-test';

let world: SandboxInTest;
beforeAll(async () => {
  world = await sandboxInTest();
});
afterAll(() => world.stop());

describe('An error', () => {
  it('401 for a key that is none, and for a live key, which is not repeated', async () => {
    const { sandbox } = world;
    for (const apiKey of ['pk_test_1', 'sk_live_secretsecretsecret']) {
      const error = await refusalOf(clientOf({ ...sandbox, apiKey }).customers.list());
      expect(error).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
      expect(error.message).not.toContain(apiKey);
    }
  });

  it('404 names the resource and the parameter', async () => {
    const error = await refusalOf(world.stripe.paymentIntents.retrieve('pi_unknown'));
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(error).toMatchObject({ statusCode: 404, code: 'resource_missing', param: 'intent' });
    expect(error.message).toBe("No such payment_intent: 'pi_unknown'");
    expect(error.requestId).toMatch(/^req_/);
  });

  it('400 names the parameter that is missing, wrong or not imitated', async () => {
    const { paymentIntents } = world.stripe;
    const params = async (given: object) => {
      const { code, param, statusCode } = await refusalOf(
        paymentIntents.create(given as Stripe.PaymentIntentCreateParams),
      );
      return { code, param, statusCode };
    };
    expect(await params({ currency: 'eur' })).toEqual({ code: 'parameter_missing', param: 'amount', statusCode: 400 });
    expect(await params({ amount: 'x', currency: 'eur' })).toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
    expect(await params({ amount: 49, currency: 'eur' })).toMatchObject({ code: 'amount_too_small', param: 'amount' });
    expect(await params({ amount: 50, currency: 'eur', magic: true })).toMatchObject({
      code: 'parameter_unknown',
      param: 'magic',
    });
    expect(
      await params({ amount: 50, currency: 'eur', payment_method_data: { type: 'card', card: { number: '1' } } }),
    ).toMatchObject({
      code: 'parameter_missing',
      param: 'payment_method_data[card][exp_month]',
    });
  });

  it('404 for what is not imitated at all', async () => {
    const error = await refusalOf(world.stripe.subscriptions.list());
    expect(error.statusCode).toBe(404);
    expect(error.message).toContain('does not imitate');
  });

  it('429 and 500 on order, before anything was done', async () => {
    await world.control('faults', { next: ['rate_limit', 'server_error'] });
    const create = () => refusalOf(world.stripe.customers.create({ name: 'Faute' }));
    expect(await create()).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
    expect(await create()).toBeInstanceOf(Stripe.errors.StripeAPIError);
    expect((await world.stripe.customers.list({ limit: 100 })).data.map(({ name }) => name)).not.toContain('Faute');
  });

  it('400 for another version of the API', async () => {
    const { host, port, apiKey } = world.sandbox;
    const old = await fetch(`http://${host}:${port}/v1/customers`, {
      headers: { authorization: `Bearer ${apiKey}`, 'stripe-version': '2020-08-27' },
    });
    expect(old.status).toBe(400);
  });
});

describe('A list', () => {
  const NAMES = Array.from({ length: 25 }, (_, index) => `Liste ${index}`);
  beforeAll(async () => {
    for (const name of NAMES) await world.stripe.customers.create({ name, email: 'liste@etabli.example' });
  });
  const all = { email: 'liste@etabli.example' };

  it('comes newest first, page by page, to its end', async () => {
    const found = await world.stripe.customers.list({ ...all, limit: 4 }).autoPagingToArray({ limit: 1000 });
    expect(found.map(({ name }) => name)).toEqual([...NAMES].reverse());
  });

  it('goes back from a cursor too', async () => {
    const { customers } = world.stripe;
    const first = await customers.list({ ...all, limit: 10 });
    expect(first.has_more).toBe(true);
    const second = await customers.list({ ...all, limit: 10, starting_after: first.data[9]?.id ?? '' });
    const back = await customers.list({ ...all, limit: 10, ending_before: second.data[0]?.id ?? '' });
    expect(back.data).toEqual(first.data);
    expect(back.has_more).toBe(false);
  });

  it('refuses an unknown cursor and an odd limit', async () => {
    const { customers } = world.stripe;
    expect(await refusalOf(customers.list({ starting_after: 'cus_unknown' }))).toMatchObject({
      code: 'resource_missing',
    });
    expect(await refusalOf(customers.list({ limit: 101 }))).toMatchObject({ param: 'limit' });
  });

  it('expands within its data', async () => {
    const { stripe } = world;
    const { id: customer } = await stripe.customers.create({ name: 'Camille' });
    await stripe.paymentIntents.create({ amount: 500, currency: 'eur', customer });
    const { data } = await stripe.paymentIntents.list({ expand: ['data.customer'] });
    expect(data[0]?.customer).toMatchObject({ name: 'Camille' });
    expect((await refusalOf(stripe.paymentIntents.list({ expand: ['data.amount'] }))).message).toContain(
      'cannot be expanded',
    );
  });
});

describe('A customer', () => {
  it('keeps what an update does not name, and loses a key given empty', async () => {
    const { customers } = world.stripe;
    const { id } = await customers.create({ name: 'Camille', metadata: { person: '7', old: 'x' } });
    const updated = await customers.update(id, { email: 'camille@etabli.example', metadata: { old: '', new: 'y' } });
    expect(updated).toMatchObject({ name: 'Camille', email: 'camille@etabli.example' });
    expect(updated.metadata).toEqual({ person: '7', new: 'y' });
  });

  it('deleted is said to be deleted, and serves no more', async () => {
    const { stripe } = world;
    const { id } = await stripe.customers.create({ name: 'Camille' });
    await stripe.customers.del(id);
    expect(await stripe.customers.retrieve(id)).toMatchObject({ id, deleted: true });
    const error = await refusalOf(stripe.paymentIntents.create({ amount: 500, currency: 'eur', customer: id }));
    expect(error).toMatchObject({ code: 'resource_missing', param: 'customer' });
  });
});
