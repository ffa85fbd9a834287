import type Stripe from 'stripe';
import {
  chargeAbsent,
  customerWithMandate,
  refusalOf,
  type SandboxInTest,
  sandboxInTest,
} from '../spec-kit/sandbox-in-test';

const PAYS = 'FR1420041010050500013M02606';
const FAILS_LATE = 'FR7920041010050500013M02600';
const NO_MONEY = 'FR9720041010050000002222227';
const DISPUTED = 'FR5720041010050500013M02608';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

const debit = async (iban: string) => chargeAbsent(world.stripe, await customerWithMandate(world.stripe, iban));
const read = (intent: Stripe.PaymentIntent) =>
  world.stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });

describe('A direct debit', () => {
  it('is processing until the bank pays it, five days later', async () => {
    const intent = await debit(PAYS);
    expect(intent.status).toBe('processing');
    await world.days(4);
    expect((await read(intent)).status).toBe('processing');
    await world.days(1);
    const paid = await read(intent);
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 42000 });
    expect(paid.latest_charge).toMatchObject({
      status: 'succeeded',
      payment_method_details: { sepa_debit: { last4: '2606', country: 'FR' } },
    });
    expect(world.receiver.types()).toEqual(
      expect.arrayContaining([
        'payment_intent.processing',
        'charge.pending',
        'charge.succeeded',
        'payment_intent.succeeded',
      ]),
    );
  });

  it('fails more than a week later, with its reason, and can be tried again', async () => {
    const intent = await debit(FAILS_LATE);
    await world.days(7);
    expect((await read(intent)).status).toBe('processing');
    await world.days(1);
    const failed = await read(intent);
    expect(failed).toMatchObject({ status: 'requires_payment_method', amount_received: 0 });
    expect(failed.last_payment_error).toMatchObject({ decline_code: 'generic_could_not_process' });
    expect(failed.latest_charge).toMatchObject({ status: 'failed', paid: false });
    expect(world.receiver.types()).toContain('payment_intent.payment_failed');
    const again = await world.stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
    expect(again.status).toBe('succeeded');
  });

  it('happens on its own day when the clock makes a long jump', async () => {
    const intent = await debit(NO_MONEY);
    await world.days(60);
    const [event] = (await world.stripe.events.list({ type: 'payment_intent.payment_failed' })).data;
    expect(event).toBeUndefined();
    expect((await read(intent)).last_payment_error).toMatchObject({ decline_code: 'insufficient_funds' });
    const told = world.receiver.received
      .map(({ body }) => JSON.parse(body) as Stripe.Event)
      .find(({ type }) => type === 'payment_intent.payment_failed');
    expect(told?.created).toBe(intent.created + 5 * 86_400);
  });

  it('paid and then disputed is lost at once', async () => {
    const intent = await debit(DISPUTED);
    await world.days(5);
    const { data } = await world.stripe.disputes.list({ payment_intent: intent.id });
    expect(data).toMatchObject([{ status: 'lost', amount: 42000, reason: 'fraudulent' }]);
    expect(world.receiver.types()).toEqual(
      expect.arrayContaining(['charge.dispute.created', 'charge.dispute.funds_withdrawn', 'charge.dispute.closed']),
    );
  });

  it('comes back unpaid when the bank is told so, even after it was paid', async () => {
    const intent = await debit(PAYS);
    await world.days(5);
    const paid = await read(intent);
    await world.control(`bank/return_debit/${(paid.latest_charge as Stripe.Charge).id}`);
    const charge = await world.stripe.charges.retrieve((paid.latest_charge as Stripe.Charge).id);
    expect(charge.disputed).toBe(true);
    expect((await read(intent)).status).toBe('succeeded');
    expect((await world.stripe.disputes.list()).data).toMatchObject([{ reason: 'insufficient_funds', status: 'lost' }]);
  });

  it('is refused without a mandate, and nothing is taken', async () => {
    const { stripe } = world;
    const method = await stripe.paymentMethods.create({
      type: 'sepa_debit',
      sepa_debit: { iban: PAYS },
      billing_details: { name: 'Camille Essai', email: 'camille@etabli.example' },
    });
    const error = await refusalOf(
      stripe.paymentIntents.create({ amount: 5000, currency: 'eur', payment_method: method.id, confirm: true }),
    );
    expect(error).toMatchObject({ type: 'StripeInvalidRequestError', param: 'mandate_data' });
    expect((await stripe.paymentIntents.list()).data).toEqual([]);
  });

  it('is refused once the mandate ended with the account taken away', async () => {
    const { stripe } = world;
    const who = await customerWithMandate(stripe, PAYS);
    await stripe.paymentMethods.detach(who.method);
    expect((await refusalOf(chargeAbsent(stripe, who))).statusCode).toBe(400);
  });

  it('takes no account but the documented ones', async () => {
    const billing = { name: 'Camille', email: 'camille@etabli.example' };
    const typed = (iban: string) =>
      refusalOf(
        world.stripe.paymentMethods.create({ type: 'sepa_debit', sepa_debit: { iban }, billing_details: billing }),
      );
    expect(await typed('FR7630006000011234567890189')).toMatchObject({ code: 'account_number_invalid' });
    expect(await typed('FR7630006000011234567890188')).toMatchObject({ code: 'invalid_bank_account_iban' });
  });
});
