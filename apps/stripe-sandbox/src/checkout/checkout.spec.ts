import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { chargeAbsent, refusalOf, type SandboxInTest, sandboxInTest } from '../spec-kit/sandbox-in-test';
import { cardForm, debitForm, fillIn, tokenIn, visit } from '../spec-kit/visitor';

const SUCCESS = 'http://localhost:3000/merci?session={CHECKOUT_SESSION_ID}';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

async function saving() {
  const customer = await world.stripe.customers.create({ name: 'Camille', email: 'camille@etabli.example' });
  const session = await world.stripe.checkout.sessions.create({
    mode: 'setup',
    currency: 'eur',
    customer: customer.id,
    success_url: SUCCESS,
    cancel_url: 'http://localhost:3000/moi',
    setup_intent_data: { metadata: { member: '7' } },
  });
  return { customer: customer.id, session, url: String(session.url) };
}

async function paying(name = 'Facture 2026-0042') {
  const session = await world.stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: SUCCESS,
    line_items: [{ price_data: { currency: 'eur', unit_amount: 21000, product_data: { name } }, quantity: 2 }],
    payment_intent_data: { metadata: { invoice: '42' } },
  });
  return { session, url: String(session.url) };
}

const read = (session: Stripe.Checkout.Session, ...expand: string[]) =>
  world.stripe.checkout.sessions.retrieve(session.id, { expand });

describe('A Checkout page', () => {
  it('saves a card, which then serves in absence', async () => {
    const { customer, session, url } = await saving();
    const answer = await fillIn(url, cardForm('4242 4242 4242 4242'));
    expect(answer.location).toBe(`http://localhost:3000/merci?session=${session.id}`);
    const done = await read(session, 'setup_intent');
    expect(done).toMatchObject({ status: 'complete', payment_status: 'no_payment_required', url: null });
    const { payment_method: method, status, metadata } = done.setup_intent as Stripe.SetupIntent;
    expect({ status, metadata }).toEqual({ status: 'succeeded', metadata: { member: '7' } });
    expect((await chargeAbsent(world.stripe, { customer, method: String(method) })).status).toBe('succeeded');
    await world.delivered();
    expect(world.receiver.types()).toContain('checkout.session.completed');
  });

  it('leads a card that wants it through the page of the bank, and completes behind it', async () => {
    const { session, url } = await saving();
    const bank = String((await fillIn(url, cardForm('4000002500003155'))).location);
    expect(bank).toContain('/3ds/seti_');
    expect((await read(session)).status).toBe('open');
    const back = String((await fillIn(bank, { answer: 'yes' })).location);
    expect((await read(session)).status).toBe('complete');
    expect((await visit(back)).location).toBe(`http://localhost:3000/merci?session=${session.id}`);
  });

  it('saves an account with its mandate, whose page can be read', async () => {
    const { session, url } = await saving();
    await fillIn(url, debitForm('FR14 2004 1010 0505 0001 3M02 606'));
    const { setup_intent: setup } = await read(session, 'setup_intent.mandate');
    const mandate = (setup as Stripe.SetupIntent).mandate as Stripe.Mandate;
    expect(mandate).toMatchObject({ status: 'active', type: 'multi_use', customer_acceptance: { type: 'online' } });
    const page = await visit(String(mandate.payment_method_details.sepa_debit?.url));
    expect(page.text).toContain(mandate.payment_method_details.sepa_debit?.reference);
  });

  it('takes a payment by card', async () => {
    const { session, url } = await paying();
    expect((await visit(url)).text).toContain('420,00\u00a0€');
    await fillIn(url, cardForm('4242424242424242'));
    const done = await read(session, 'payment_intent');
    expect(done).toMatchObject({ status: 'complete', payment_status: 'paid', amount_total: 42000 });
    expect(done.payment_intent).toMatchObject({ status: 'succeeded', metadata: { invoice: '42' } });
  });

  it('stays open after a decline and says why, in French', async () => {
    const { session, url } = await paying();
    const refused = await fillIn(url, cardForm('4000000000009995'));
    expect(refused.text).toContain('provision insuffisante');
    const first = await read(session);
    expect(first).toMatchObject({ status: 'open', payment_status: 'unpaid' });
    await fillIn(url, cardForm('4242424242424242'));
    const done = await read(session);
    expect(done).toMatchObject({ status: 'complete', payment_intent: first.payment_intent });
  });

  it('is complete and unpaid while a debit is on its way, then hears of its end', async () => {
    const { session, url } = await paying();
    await fillIn(url, debitForm('FR1420041010050500013M02606'));
    expect(await read(session)).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    await world.days(5);
    expect((await read(session)).payment_status).toBe('paid');
    expect(world.receiver.types()).toContain('checkout.session.async_payment_succeeded');
  });

  it('says on top that nothing is real, loads nothing from elsewhere and lets no script run', async () => {
    const { url } = await paying('<script>alert(1)</script>');
    const page = await visit(url);
    expect(page.text).toContain('Démonstration\u00a0: aucune vraie carte');
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('&lt;script&gt;');
    expect(page.text).not.toMatch(/(?:src|href)="(?!http:\/\/localhost:3000|data:,")/);
    const policy = page.headers.get('content-security-policy');
    const style = /<style>([^]*)<\/style>/.exec(page.text)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('lets its own form through as browsers send it, and its policy keeps them naming their origin', async () => {
    const { session, url } = await paying();
    const page = await visit(url);
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    const form = { form_token: tokenIn(page.text), ...cardForm('4242424242424242') };
    const headers = { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' };
    expect((await visit(url, form, headers)).status).toBe(303);
    expect((await read(session)).status).toBe('complete');
  });

  it('refuses every card but the test ones', async () => {
    const { url } = await saving();
    expect((await fillIn(url, cardForm('4111111111111111'))).text).toContain('seules les cartes d’essai');
    expect((await fillIn(url, cardForm('4242424242424241'))).text).toContain('n’existe pas');
  });

  it('expires after a day, or when called off', async () => {
    const first = await paying();
    await world.days(1);
    expect((await read(first.session)).status).toBe('expired');
    expect((await visit(first.url)).status).toBe(404);
    const second = await paying();
    expect((await world.stripe.checkout.sessions.expire(second.session.id)).status).toBe('expired');
    expect((await refusalOf(world.stripe.checkout.sessions.expire(second.session.id))).statusCode).toBe(400);
  });
});

describe('The portal', () => {
  it('adds, prefers and takes away payment methods', async () => {
    const { stripe } = world;
    const { id: customer } = await stripe.customers.create({ name: 'Camille' });
    const { url } = await stripe.billingPortal.sessions.create({ customer, return_url: 'http://localhost:3000/moi' });
    await fillIn(url, cardForm('4242424242424242'));
    await fillIn(url, debitForm('FR1420041010050500013M02606'));
    const [debit, card] = (await stripe.customers.listPaymentMethods(customer)).data;
    expect([card?.type, debit?.type]).toEqual(['card', 'sepa_debit']);
    await fillIn(url, { prefer: card?.id ?? '' });
    const preferring = (await stripe.customers.retrieve(customer)) as Stripe.Customer;
    expect(preferring.invoice_settings.default_payment_method).toBe(card?.id);
    await fillIn(url, { forget: card?.id ?? '' });
    const after = (await stripe.customers.retrieve(customer)) as Stripe.Customer;
    expect(after.invoice_settings.default_payment_method).toBeNull();
    expect((await stripe.customers.listPaymentMethods(customer)).data.map(({ id }) => id)).toEqual([debit?.id]);
  });

  it('touches nobody else’s payment methods, and closes after an hour', async () => {
    const { stripe } = world;
    const [mine, other] = [await stripe.customers.create({}), await stripe.customers.create({})];
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: other.id });
    const { url } = await stripe.billingPortal.sessions.create({ customer: mine.id });
    await fillIn(url, { forget: method.id });
    expect((await stripe.paymentMethods.retrieve(method.id)).customer).toBe(other.id);
    await world.control('clock', { advance_seconds: 3601 });
    expect((await visit(url)).status).toBe(404);
  });
});
