import {
  chargeAbsent,
  customerWithCard,
  customerWithMandate,
  refusalOf,
  type SandboxInTest,
  sandboxInTest,
} from '../spec-kit/sandbox-in-test';

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

const paidWith = async (number: string) =>
  (await chargeAbsent(world.stripe, await customerWithCard(world.stripe, number))).id;
const chargeOf = async (payment: string) => (await world.stripe.charges.list({ payment_intent: payment })).data[0];

describe('A refund', () => {
  it('of a part leaves the rest refundable, and of the rest makes it whole', async () => {
    const { stripe } = world;
    const payment = await paidWith('4242424242424242');
    const part = await stripe.refunds.create({
      payment_intent: payment,
      amount: 12000,
      reason: 'requested_by_customer',
    });
    expect(part).toMatchObject({ status: 'succeeded', amount: 12000 });
    expect(await chargeOf(payment)).toMatchObject({ amount_refunded: 12000, refunded: false });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: payment, amount: 30001 }))).toMatchObject({
      param: 'amount',
    });
    expect((await stripe.refunds.create({ payment_intent: payment })).amount).toBe(30000);
    expect(await chargeOf(payment)).toMatchObject({ amount_refunded: 42000, refunded: true });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: payment }))).toMatchObject({
      code: 'charge_already_refunded',
    });
  });

  it('to an account is on its way for days', async () => {
    const { stripe } = world;
    const intent = await chargeAbsent(stripe, await customerWithMandate(stripe, 'FR1420041010050500013M02606'));
    expect((await refusalOf(stripe.refunds.create({ payment_intent: intent.id }))).statusCode).toBe(400);
    await world.days(5);
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe('pending');
    await world.days(5);
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
    expect(world.receiver.types()).toEqual(
      expect.arrayContaining(['refund.created', 'charge.refunded', 'refund.updated']),
    );
  });

  it('that comes back gives the amount back to the charge', async () => {
    const { stripe } = world;
    const payment = await paidWith('4000000000005126');
    const refund = await stripe.refunds.create({ payment_intent: payment });
    expect(refund.status).toBe('succeeded');
    await world.days(3);
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: 'failed',
      failure_reason: 'lost_or_stolen_card',
    });
    expect(await chargeOf(payment)).toMatchObject({ amount_refunded: 0, refunded: false });
    expect(world.receiver.types()).toContain('refund.failed');
  });
});

describe('A dispute', () => {
  it('takes the money at once; evidence that convinces brings it back', async () => {
    const { stripe } = world;
    const payment = await paidWith('4000000000000259');
    await world.delivered();
    await world.days(0);
    const [dispute] = (await stripe.disputes.list({ payment_intent: payment })).data;
    expect(dispute).toMatchObject({ status: 'needs_response', reason: 'fraudulent', amount: 42000 });
    expect(await chargeOf(payment)).toMatchObject({ disputed: true });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: payment }))).toMatchObject({
      code: 'charge_disputed',
    });
    const before = (await stripe.balance.retrieve()).pending[0]?.amount;
    const won = await stripe.disputes.update(dispute?.id ?? '', {
      evidence: { uncategorized_text: 'winning_evidence' },
    });
    expect(won.status).toBe('won');
    expect((await stripe.balance.retrieve()).pending[0]?.amount).toBe((before ?? 0) + 42000);
    await world.delivered();
    expect(world.receiver.types()).toEqual(
      expect.arrayContaining(['charge.dispute.created', 'charge.dispute.funds_reinstated', 'charge.dispute.closed']),
    );
  });

  it('nobody answers is lost when the time is over', async () => {
    const { stripe } = world;
    const payment = await paidWith('4000000000000259');
    await world.days(8);
    const read = async () => (await stripe.disputes.list({ payment_intent: payment })).data[0]?.status;
    expect(await read()).toBe('needs_response');
    await world.days(1);
    expect(await read()).toBe('lost');
  });

  it('can be opened, won and lost by whoever plays the bank', async () => {
    const { stripe } = world;
    const charge = await chargeOf(await paidWith('4242424242424242'));
    await world.control(`bank/open_dispute/${charge?.id ?? ''}`);
    const [dispute] = (await stripe.disputes.list({ charge: charge?.id ?? '' })).data;
    const answered = await stripe.disputes.update(dispute?.id ?? '', {
      evidence: { uncategorized_text: 'nos raisons' },
    });
    expect(answered.status).toBe('under_review');
    await world.control(`bank/lose_dispute/${dispute?.id ?? ''}`);
    expect((await stripe.disputes.retrieve(dispute?.id ?? '')).status).toBe('lost');
    await expect(world.control(`bank/win_dispute/${dispute?.id ?? ''}`)).rejects.toThrow('already closed');
  });
});

describe('The ledger', () => {
  it('sums what was charged, sent back, disputed and paid in fees', async () => {
    const { stripe } = world;
    await stripe.refunds.create({ payment_intent: await paidWith('4242424242424242'), amount: 2000 });
    await paidWith('4000000000000259');
    await refusalOf(chargeAbsent(stripe, await customerWithCard(stripe, '4000000000000341')));
    await chargeAbsent(stripe, await customerWithMandate(stripe, 'FR1420041010050500013M02606'));
    await world.days(0);
    const answer = await fetch(`http://${world.sandbox.host}:${world.sandbox.port}/sandbox/ledger`);
    const { sums, counts } = (await answer.json()) as { sums: object; counts: object };
    const fees = 655 + 655 + 2000;
    expect(sums).toEqual({
      ...{ charged: 84000, pending: 42000, refunded: 2000, disputed: 42000, fees },
      balance: 84000 - 2000 - 42000 - fees,
    });
    expect(counts).toEqual({ paid: 2, failed: 1, refunds: 1, disputes: 1 });
  });
});
