import {
  chargeAbsent,
  customerWithCard,
  customerWithMandate,
  type SandboxInTest,
  sandboxInTest,
  START,
} from '../spec-kit/sandbox-in-test';
import { fillIn, tokenIn, visit } from '../spec-kit/visitor';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

/** Presses a button of the page. */
async function play(form: Record<string, string>) {
  const page = await visit(`${world.sandbox.url}/`);
  return visit(`${world.sandbox.url}/play`, { form_token: tokenIn(page.text), ...form });
}

const debit = async () =>
  chargeAbsent(world.stripe, await customerWithMandate(world.stripe, 'FR1420041010050500013M02606'));

describe('Playing the bank', () => {
  it('refuses a debit that would have been paid, and says that it cannot be decided twice', async () => {
    const intent = await debit();
    const id = String(intent.latest_charge);
    await play({ act: 'fail_debit', id });
    const failed = await world.stripe.paymentIntents.retrieve(intent.id);
    expect(failed).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { decline_code: 'insufficient_funds' },
    });
    expect((await play({ act: 'settle_debit', id })).location).toBe('.?refused');
    await world.days(30);
    expect((await world.stripe.charges.retrieve(id)).status).toBe('failed');
  });

  it('lets days pass, and what was due happens', async () => {
    const intent = await debit();
    await play({ days: '5' });
    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
    const clock = await visit(`${world.sandbox.url}/sandbox/clock`);
    expect(JSON.parse(clock.text)).toEqual({ now: START + 5 * 86_400, ahead: 5 * 86_400 });
  });

  it('disputes a payment and sends an event twice', async () => {
    const { stripe } = world;
    const intent = await chargeAbsent(stripe, await customerWithCard(stripe, '4242424242424242'));
    await play({ act: 'open_dispute', id: String(intent.latest_charge) });
    expect((await stripe.disputes.list()).data).toMatchObject([{ status: 'needs_response' }]);
    const [event] = (await stripe.events.list({ type: 'payment_intent.succeeded' })).data;
    await play({ act: 'send_event_again', id: event?.id ?? '' });
    await world.delivered();
    expect(world.receiver.types().filter((type) => type === 'payment_intent.succeeded')).toHaveLength(2);
  });

  it('writes names as text, whatever they hold', async () => {
    const { stripe } = world;
    await stripe.paymentIntents.create({
      ...{ amount: 5000, currency: 'eur', payment_method: 'pm_card_visa', confirm: true },
      description: '<img src=x onerror=alert(1)>',
    });
    const page = await visit(`${world.sandbox.url}/`);
    expect(page.text).toContain('&lt;img src=x');
    expect(page.text).not.toContain('<img');
  });

  it.each([
    ['a form without its token', {}, { act: 'settle_debit' }],
    ['a form from another site', { origin: 'https://ailleurs.example' }, { act: 'settle_debit' }],
    ['a form a browser calls foreign', { 'sec-fetch-site': 'cross-site' }, { act: 'settle_debit' }],
  ])('refuses %s', async (_, headers, form) => {
    const { latest_charge: charge } = await debit();
    const answer = await visit(`${world.sandbox.url}/play`, { ...form, id: String(charge) }, headers);
    expect(answer.status).toBe(403);
    expect((await world.stripe.charges.retrieve(String(charge))).status).toBe('pending');
  });

  it('takes no token of another page', async () => {
    const { url } = await world.stripe.checkout.sessions.create({
      ...{ mode: 'setup', currency: 'eur', success_url: 'http://localhost:3000/' },
    });
    const token = tokenIn((await visit(String(url))).text);
    expect((await visit(`${world.sandbox.url}/play`, { form_token: token, days: '5' })).status).toBe(403);
    expect((await fillIn(`${world.sandbox.url}/`, {})).status).toBe(404);
  });

  it('moves no lever for another site', async () => {
    const lever = await fetch(`${world.sandbox.url}/sandbox/clock`, {
      method: 'POST',
      body: '{"advance_days":5}',
      headers: { 'content-type': 'application/json', origin: 'https://ailleurs.example' },
    });
    expect(lever.status).toBe(403);
    const simple = await fetch(`${world.sandbox.url}/sandbox/clock`, { method: 'POST', body: '{"advance_days":5}' });
    expect(simple.status).toBe(415);
  });
});
