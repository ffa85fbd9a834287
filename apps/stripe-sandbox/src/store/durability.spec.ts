import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startStripeSandbox } from '../index';
import {
  chargeAbsent,
  clientOf,
  customerWithCard,
  customerWithMandate,
  type SandboxInTest,
  sandboxInTest,
} from '../spec-kit/sandbox-in-test';

const ROOT = join(import.meta.dirname, '../../../..');

describe('A restart', () => {
  let world: SandboxInTest;
  beforeEach(async () => {
    world = await sandboxInTest();
  });
  afterEach(() => world.stop());

  it('keeps money, plans, clock and webhooks on their way', async () => {
    const intent = await chargeAbsent(
      world.stripe,
      await customerWithMandate(world.stripe, 'FR1420041010050500013M02606'),
    );
    await world.days(2);
    await world.control('webhooks', { paused: true });
    await world.stripe.customers.create({ name: 'Après' });
    const { webhookSecret } = world.sandbox;
    await world.restart();
    expect(world.sandbox.webhookSecret).toBe(webhookSecret);
    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('processing');
    expect(await world.delivered()).toEqual({ sent: 1 });
    await world.days(3);
    expect((await world.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  });

  it('forgets a line cut in the middle, which nobody was told about', async () => {
    await world.stripe.customers.create({ name: 'Camille' });
    const journal = join(world.dataDir, 'journal.jsonl');
    await world.restart(() => appendFileSync(journal, '[{"kind":"customer","id":"cus_half","val'));
    expect((await world.stripe.customers.list()).data).toHaveLength(1);
    expect(readFileSync(journal, 'utf8')).not.toContain('cus_half');
  });

  it('keeps no card number and no account number', async () => {
    await customerWithCard(world.stripe, '4242424242424242');
    await customerWithMandate(world.stripe, 'FR1420041010050500013M02606');
    const journal = readFileSync(join(world.dataDir, 'journal.jsonl'), 'utf8');
    expect(journal).not.toMatch(/4242424242424242|FR14200410100505/);
  });

  it('refuses a second sandbox on the same folder', async () => {
    const { dataDir } = world;
    await expect(startStripeSandbox({ port: 0, dataDir, clock: Date })).rejects.toThrow('already works in');
  });
});

describe('A kill', () => {
  let dataDir: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'stripe-sandbox-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true });
  });

  /** A sandbox in a process of its own. */
  async function launch() {
    const parameters = ['tools/ts.mjs', 'apps/stripe-sandbox/src/main.ts', '--port', '0', '--data', dataDir];
    const child = spawn(process.execPath, parameters, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /localhost:(\d+)/.exec(line)?.[1];
      if (port) return { child, stripe: clientOf({ host: '127.0.0.1', port: Number(port), apiKey: 'sk_test_1' }) };
    }
    throw new Error('the sandbox ended before it listened');
  }

  it('loses nothing that was answered, and doubles nothing that is asked again', async () => {
    const first = await launch();
    const who = await customerWithCard(first.stripe, '4242424242424242');
    const pay = (stripe: typeof first.stripe, invoice: number) =>
      stripe.paymentIntents.create(
        {
          amount: 1000 + invoice,
          currency: 'eur',
          ...{ customer: who.customer, payment_method: who.method },
          confirm: true,
        },
        { idempotencyKey: `invoice-${invoice}` },
      );
    const answered = new Map<number, string>();
    const all = Array.from({ length: 40 }, (_, invoice) =>
      pay(first.stripe, invoice).then(
        ({ id }) => {
          answered.set(invoice, id);
          if (answered.size === 10) first.child.kill('SIGKILL');
        },
        () => undefined,
      ),
    );
    await Promise.all(all);
    if (first.child.exitCode === null && first.child.signalCode === null) await once(first.child, 'exit');
    const { stripe } = await launch();
    for (let invoice = 0; invoice < 40; invoice++) {
      const { id } = await pay(stripe, invoice);
      if (answered.has(invoice)) expect(id).toBe(answered.get(invoice));
    }
    const charges = await stripe.charges.list().autoPagingToArray({ limit: 1000 });
    expect(charges.map(({ amount }) => amount).sort()).toEqual(
      Array.from({ length: 40 }, (_, invoice) => 1000 + invoice),
    );
  });
});
