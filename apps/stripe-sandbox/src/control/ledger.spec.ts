import { refusalOf, type SandboxInTest, sandboxInTest } from '../spec-kit/sandbox-in-test';
import { randomOf } from '../webhooks/disorder';

const TOKENS = [
  'pm_card_visa',
  'pm_card_createDispute',
  'pm_card_refundFail',
  'pm_card_pendingRefund',
  'pm_card_chargeDeclined',
];

interface Ledger {
  sums: Record<'charged' | 'refunded' | 'disputed' | 'fees' | 'balance', number>;
  charges: { id: string; amount: number; amount_refunded: number; status: string }[];
  refunds: { charge: string; amount: number; status: string }[];
}

let world: SandboxInTest;
beforeEach(async () => {
  world = await sandboxInTest();
});
afterEach(() => world.stop());

const read = async () => (await (await fetch(`${world.sandbox.url}/sandbox/ledger`)).json()) as Ledger;

/** The books hold whatever happened. */
function check({ sums, charges, refunds }: Ledger): void {
  expect(sums.balance).toBe(sums.charged - sums.refunded - sums.disputed - sums.fees);
  for (const { id, amount, amount_refunded: sentBack } of charges) {
    const live = refunds.filter(({ charge, status }) => charge === id && status !== 'failed');
    expect(sentBack).toBe(live.reduce((sum, refund) => sum + refund.amount, 0));
    expect(sentBack).toBeLessThanOrEqual(amount);
  }
}

describe('The ledger', () => {
  it.each([1, 2, 3])('balances through a random life of payments, refunds, disputes and days (%i)', async (seed) => {
    const random = randomOf(seed);
    const pick = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)];
    const quietly = (call: Promise<unknown>) => refusalOf(call).catch(() => undefined);
    const acts = [
      () =>
        world.stripe.paymentIntents.create({
          ...{ amount: 100 + Math.floor(random() * 90_000), currency: 'eur', confirm: true },
          payment_method: pick(TOKENS) ?? '',
        }),
      async () => {
        const charge = pick((await read()).charges)?.id ?? '';
        return world.stripe.refunds.create({ charge, amount: 1 + Math.floor(random() * 50_000) });
      },
      async () => {
        const dispute = pick((await world.stripe.disputes.list()).data)?.id ?? '';
        return world.control(`bank/${random() < 0.5 ? 'win' : 'lose'}_dispute/${dispute}`);
      },
      () => world.days(Math.floor(random() * 4)),
    ];
    for (let step = 0; step < 60; step++) {
      await quietly(pick(acts)?.() ?? Promise.resolve());
      check(await read());
    }
    await world.days(60);
    const end = await read();
    check(end);
    expect(end.sums.charged).toBeGreaterThan(0);
    expect(end.sums.refunded).toBeGreaterThan(0);
  });
});
