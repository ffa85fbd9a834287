import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, PaymentSandbox, signedInAs, testDatabase } from '@etabli/testing';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { billingWorld } from '../fixtures/billing-world';
import { paymentsWorld, saveMethod } from '../fixtures/payments-world';
import { WorkerToKill } from '../fixtures/worker-to-kill';

/** `KILLS=200 MEMBERS=500` is the large one; each kill comes at a moment drawn by the seed. */
const KILLS = Number(process.env['KILLS'] ?? 3);
const MEMBERS = Number(process.env['MEMBERS'] ?? 24);
const LONGEST_LIFE_MS = 400;
// a process of its own compiles its sources first: long on a busy machine
jest.setTimeout(120_000 + KILLS * 30_000 + MEMBERS * 1_000);

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person({ subscribedFrom: '2026-11-10' }) });
const provider = await PaymentSandbox.start(Date);
const { connection } = provider;
const payments = paymentsWorld({ db, connection, clock: world.clock });
const worker = new WorkerToKill();
afterAll(async () => {
  worker.stop();
  await provider.stop();
});

/** What a killed worker had in hand waits before it is taken up again, and is given up after six: here somebody sends it on. */
const waitIsOver = () => db.database.sql(`update queued_job set run_at = '-infinity', attempts = 0, dead_at = null`);
const count = async (from: string): Promise<number> => {
  const [row] = await db.database.sql<{ count: number }>(`select count(*)::int as count from ${from}`);
  return row?.count ?? 0;
};
const isInvoiced = async () => (await count(`billing_run where state = 'RUNNING'`)) === 0;
const isPaid = async () => (await count('receivable where settled_cents < gross_cents')) === 0;

/** The next thing a night does: invoice a month, then take what is due, then the month after. */
async function goOn(): Promise<void> {
  if (!(await isInvoiced())) return;
  if (!(await isPaid())) return payments.collect.all();
  world.clock.set(world.clock.now() + 31 * 24 * 3_600_000);
  await world.startRun.execute(manager);
}

/** Until nothing is left to do, with nobody killed. */
async function finish(): Promise<void> {
  await provider.control('faults', { next: [] });
  const after = paymentsWorld({ db, connection, clock: new FakeClock(Math.max(Date.now(), world.clock.now())) });
  world.runIn(after.handlers);
  for (let round = 0; round < 20 && !((await isInvoiced()) && (await isPaid())); round += 1) {
    await waitIsOver();
    await after.worker.runDue();
    await after.collect.all();
  }
}

describe('a worker killed while it invoices and takes money', () => {
  it('invoices once, takes it once, and writes down all it took', async () => {
    for (let one = 0; one < MEMBERS; one += 1) await saveMethod(db, provider, { accountId: await world.account() });
    await db.database.sql('update billing_settings set issue_automatically = true, payment_days = 0');
    await world.startRun.execute(manager);

    const { seed = 0 } = fc.readConfigureGlobal();
    const moments = fc.sample(fc.integer({ min: 0, max: LONGEST_LIFE_MS }), { numRuns: KILLS, seed });
    for (const moment of moments) {
      await provider.control('faults', { next: ['lose_answer', 'server_error'] });
      await worker.killAfter(moment, { url: db.url, connection, invoicedAt: world.clock.now() });
      await goOn();
      await waitIsOver();
    }
    await finish();

    const runs = await count('billing_run');
    expect(await db.database.sql('select distinct state from billing_run')).toEqual([{ state: 'DONE' }]);
    expect(await count('billing_document')).toBe(MEMBERS * runs);
    expect(await count('(select distinct account_id, line from charge) c')).toBe(MEMBERS * runs);
    expect((await world.verify.run()).faults).toEqual([]);

    const { charges } = await provider.ledger<{ charges: { amount: number; payment_intent: string }[] }>();
    const ours = await db.database.sql<{ amount: number; payment_intent: string }>(
      `select amount_cents as amount, external_id as payment_intent from money_movement order by external_id`,
    );
    expect(ours).toHaveLength(MEMBERS * runs);
    expect(charges.map(({ amount, payment_intent }) => ({ amount, payment_intent })).toSorted(byIntent)).toEqual(
      ours.toSorted(byIntent),
    );
    expect(await db.database.sql(`select distinct state from payment_attempt`)).toEqual([{ state: 'SUCCEEDED' }]);
  });
});

const byIntent = (a: { payment_intent: string }, b: { payment_intent: string }): number =>
  a.payment_intent < b.payment_intent ? -1 : 1;
