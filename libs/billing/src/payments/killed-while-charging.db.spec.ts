import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, PaymentSandbox, signedInAs, testDatabase } from '@etabli/testing';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { billingWorld } from '../fixtures/billing-world';
import { paymentsWorld, saveMethod } from '../fixtures/payments-world';

const ROOT = join(import.meta.dirname, '../../../..');
/** `KILLS=100` kills many more; each at a moment drawn by the seed. */
const KILLS = Number(process.env['KILLS'] ?? 2);
const INVOICES = 8 * KILLS;
// a process of its own compiles its sources first: long on a busy machine
jest.setTimeout(60_000 + KILLS * 30_000);

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const provider = await PaymentSandbox.start(Date);
let worker: ChildProcess | undefined;
afterAll(async () => {
  worker?.kill('SIGKILL');
  await provider.stop();
});

const startWorker = async (): Promise<ChildProcess> => {
  const { apiKey, standInPort } = provider.connection;
  const program = join(import.meta.dirname, '../fixtures/charging-worker-to-kill.ts');
  const parameters = [join(ROOT, 'tools/ts.mjs'), program, db.url, apiKey, String(standInPort)];
  worker = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'], cwd: ROOT });
  await once(createInterface(worker.stdout!), 'line');
  return worker;
};
/** What a killed worker had in hand is taken up again only after a wait: here it is over. */
const waitIsOver = () => db.database.sql(`update queued_job set run_at = '-infinity'`);

describe('a worker killed while it takes money', () => {
  it('takes it once, and writes down all it took', async () => {
    for (let one = 0; one < INVOICES; one += 1) {
      const accountId = await world.account();
      await world.invoice(accountId);
      await saveMethod(db, provider, { accountId });
    }
    const payments = paymentsWorld({ db, connection: provider.connection, clock: world.clock });
    await payments.collect.all();

    const { seed = 0 } = fc.readConfigureGlobal();
    for (const moment of fc.sample(fc.integer({ min: 0, max: 250 }), { numRuns: KILLS, seed })) {
      await provider.control('faults', { next: ['lose_answer', 'server_error'] });
      const child = await startWorker();
      await sleep(moment);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await waitIsOver();
    }

    const after = paymentsWorld({ db, connection: provider.connection, clock: new FakeClock(Date.now()) });
    await provider.control('faults', { next: [] });
    await after.worker.runDue();
    await waitIsOver();
    await after.worker.runDue();
    const { charges } = await provider.ledger<{ charges: { amount: number; payment_intent: string }[] }>();
    const ours = await db.database.sql<{ amount: number; payment_intent: string }>(
      `select amount_cents as amount, external_id as payment_intent from money_movement order by external_id`,
    );
    expect(ours).toHaveLength(INVOICES);
    expect(charges.map(({ amount, payment_intent }) => ({ amount, payment_intent })).toSorted(byIntent)).toEqual(
      ours.toSorted(byIntent),
    );
    expect(await db.database.sql(`select distinct state from payment_attempt`)).toEqual([{ state: 'SUCCEEDED' }]);
  });
});

const byIntent = (a: { payment_intent: string }, b: { payment_intent: string }): number =>
  a.payment_intent < b.payment_intent ? -1 : 1;
