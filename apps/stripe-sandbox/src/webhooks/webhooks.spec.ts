import Stripe from 'stripe';
import { chargeAbsent, customerWithCard, type SandboxInTest, sandboxInTest, START } from '../spec-kit/sandbox-in-test';
import { disturb } from './disorder';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

const pay = async () => chargeAbsent(world.stripe, await customerWithCard(world.stripe, '4242424242424242'));
const idsOf = () => world.receiver.received.map(({ body }) => (JSON.parse(body) as Stripe.Event).id);

describe('A webhook', () => {
  it('is signed so that the SDK takes it, and tells the object as it is', async () => {
    const intent = await pay();
    await world.delivered();
    const { stripe, sandbox, receiver } = world;
    const events = receiver.received.map(({ body, signature }) =>
      stripe.webhooks.constructEvent(body, signature, sandbox.webhookSecret, 300, undefined, START * 1000),
    );
    expect(events.map(({ type }) => type).sort()).toEqual([
      'charge.succeeded',
      'customer.created',
      'payment_intent.created',
      'payment_intent.succeeded',
      'payment_method.attached',
    ]);
    const paid = events.find(({ type }) => type === 'payment_intent.succeeded');
    expect(paid?.data.object).toMatchObject({ id: intent.id, status: 'succeeded' });
    expect(paid).toMatchObject({ livemode: false, api_version: Stripe.API_VERSION });
  });

  it.each([
    ['another secret', (body: string) => [body, 'whsec_other'] as const],
    ['a re-serialised body', (body: string) => [JSON.stringify(JSON.parse(body)), undefined] as const],
  ])('is refused by the SDK with %s', async (_, forge) => {
    await pay();
    await world.delivered();
    const { stripe, sandbox, receiver } = world;
    const [{ body, signature } = { body: '', signature: '' }] = receiver.received;
    const [payload, secret = sandbox.webhookSecret] = forge(body);
    expect(() => stripe.webhooks.constructEvent(payload, signature, secret, 300, undefined, START * 1000)).toThrow(
      Stripe.errors.StripeSignatureVerificationError,
    );
  });

  it('comes again with growing waits until it is taken', async () => {
    await world.control('webhooks', { paused: true });
    await world.stripe.customers.create({ name: 'Camille' });
    world.receiver.answer(500, 503);
    await world.delivered();
    expect(world.receiver.types()).toEqual(['customer.created']);
    await world.control('webhooks', { paused: false });
    await world.control('clock', { advance_seconds: 9 });
    expect(world.receiver.received).toHaveLength(1);
    await world.control('clock', { advance_seconds: 120 });
    expect(world.receiver.received).toHaveLength(3);
    await world.days(5);
    expect(world.receiver.received).toHaveLength(3);
    expect(new Set(idsOf()).size).toBe(1);
  });

  it('is given up after days of refusals, and then only the list of events tells it', async () => {
    world.receiver.answer(...Array<number>(50).fill(500));
    const { stripe } = world;
    await stripe.customers.create({ name: 'Camille' });
    await world.days(6);
    expect(world.receiver.received).toHaveLength(10);
    const events = await stripe.events.list({ type: 'customer.created' });
    expect(events.data).toHaveLength(1);
  });

  it('waits while deliveries are paused, can be dropped, and can be sent twice', async () => {
    await world.control('webhooks', { paused: true });
    const { stripe } = world;
    await stripe.customers.create({ name: 'Camille' });
    await stripe.customers.create({ name: 'Dominique' });
    const [second, first] = (await stripe.events.list()).data;
    expect(first?.pending_webhooks).toBe(1);
    const { waiting } = await waitingOf();
    await world.control(`bank/drop_delivery/${waiting.find((one) => one.event === first?.id)?.id ?? ''}`);
    await world.control(`bank/send_event_again/${second?.id ?? ''}`);
    await world.delivered();
    expect(idsOf()).toEqual([second?.id, second?.id]);
  });

  it('reaches only endpoints that listen for its type', async () => {
    const { stripe, receiver } = world;
    await stripe.webhookEndpoints.update('we_demonstration', { enabled_events: ['payment_intent.succeeded'] });
    await pay();
    await world.delivered();
    expect(receiver.types()).toEqual(['payment_intent.succeeded']);
  });

  it('is lost, doubled and late as told, always in the same way, and the rest arrives', async () => {
    await world.control('webhooks', { disorder: { seed: 7, shuffle: true, duplicate: 0.5, drop: 0.2, delay: 0.3 } });
    await world.control('webhooks', { paused: true });
    const { stripe } = world;
    for (let count = 0; count < 20; count++) await stripe.customers.create({ name: `Membre ${count}` });
    const all = (await stripe.events.list({ limit: 100 })).data.map(({ id }) => id);
    await world.control('webhooks', { paused: false });
    await world.days(1);
    const arrived = idsOf();
    const { ended } = await waitingOf();
    const dropped = ended.filter(({ outcome }) => outcome === 'dropped').map(({ event }) => event);
    expect(dropped.length).toBeGreaterThan(0);
    expect(arrived.length).toBeGreaterThan(new Set(arrived).size);
    expect([...new Set([...arrived, ...dropped])].sort()).toEqual([...all].sort());
  });
});

const waitingOf = async () => {
  const answer = await fetch(`http://${world.sandbox.host}:${world.sandbox.port}/sandbox/webhooks`);
  return (await answer.json()) as {
    waiting: { id: string; event: string }[];
    ended: { event: string; outcome: string }[];
  };
};

describe('Disorder', () => {
  it('does the same to the same deliveries with the same seed', () => {
    const due = Array.from({ length: 50 }, (_, index) => ({
      ...{ id: `whd_${index}`, event: `evt_${index}`, endpoint: 'we', dueAt: 0, attempts: 0, lastAnswer: null },
    }));
    const rates = { shuffle: true, duplicate: 0.3, drop: 0.1, delay: 0.2 };
    expect(disturb(due, { ...rates, seed: 1 })).toEqual(disturb(due, { ...rates, seed: 1 }));
    expect(disturb(due, { ...rates, seed: 1 })).not.toEqual(disturb(due, { ...rates, seed: 2 }));
  });
});
