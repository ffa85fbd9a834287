import { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type TimeKeeper } from '../clock/time-keeper';
import { type Faults, FAULTS } from '../http/faults';
import { invalidRequest } from '../http/api-error';
import { type Sandbox } from '../sandbox';
import { BANK_ACTS, isBankAct } from './act-of-bank';
import { ledgerOf } from './ledger';

export interface Controlled {
  sandbox: Sandbox;
  time: TimeKeeper;
  faults: Faults;
}

const moment = z.union([
  z.strictObject({ advance_seconds: z.number().int().min(0) }),
  z.strictObject({ advance_days: z.number().int().min(0).max(3660) }),
  z.strictObject({ to: z.number().int().positive() }),
]);
const rate = z.number().min(0).max(1).default(0);
const disorder = z.strictObject({
  seed: z.number().int(),
  shuffle: z.boolean().default(false),
  duplicate: rate,
  drop: rate,
  delay: rate,
});
const network = z.strictObject({ paused: z.boolean().optional(), disorder: disorder.nullable().optional() });
const ordered = z.strictObject({ next: z.array(z.enum(FAULTS)).max(100) });

function read<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given ?? {});
  if (result.success) return result.data;
  throw invalidRequest(z.prettifyError(result.error));
}

/** What Stripe does not have: the levers of the sandbox, in JSON, for tests and simulations. */
export function serveControls(app: FastifyInstance, controlled: Controlled): void {
  serveClock(app, controlled);
  serveNetwork(app, controlled);
  const { sandbox, time } = controlled;
  app.get('/sandbox/ledger', () => ledgerOf(sandbox.store));
  app.post<{ Params: { act: string; id: string } }>('/sandbox/bank/:act/:id', async ({ params: { act, id } }) => {
    if (!isBankAct(act)) throw invalidRequest(`The bank can: ${Object.keys(BANK_ACTS).join(', ')}.`, { param: 'act' });
    sandbox.run((change) => BANK_ACTS[act](change, id));
    await sandbox.store.flushed();
    time.nudge();
    return { done: true };
  });
}

function serveClock(app: FastifyInstance, { sandbox, time }: Controlled): void {
  app.get('/sandbox/clock', () => ({ now: sandbox.now(), ahead: sandbox.settings.clockOffset }));
  app.post('/sandbox/clock', async ({ body }) => {
    const asked = read(moment, body);
    const now = sandbox.now();
    if ('to' in asked) return { now: await time.advanceTo(asked.to) };
    const seconds = 'advance_days' in asked ? asked.advance_days * 86_400 : asked.advance_seconds;
    return { now: await time.advanceTo(now + seconds) };
  });
}

function serveNetwork(app: FastifyInstance, { sandbox, time, faults }: Controlled): void {
  app.get('/sandbox/webhooks', () => ({
    paused: sandbox.settings.webhooksPaused,
    disorder: sandbox.settings.disorder,
    waiting: sandbox.store.all('delivery'),
    ended: sandbox.store.all('receipt'),
  }));
  app.post('/sandbox/webhooks', async ({ body }) => {
    const { paused, disorder: wanted } = read(network, body);
    sandbox.set({
      ...(paused === undefined ? {} : { webhooksPaused: paused }),
      ...(wanted === undefined ? {} : { disorder: wanted, disorderDraws: 0 }),
    });
    await sandbox.store.flushed();
    time.nudge();
    return { paused: sandbox.settings.webhooksPaused, disorder: sandbox.settings.disorder };
  });
  app.post('/sandbox/webhooks/deliver', async () => ({ sent: await time.deliverNow() }));
  app.post('/sandbox/faults', ({ body }) => {
    const { next } = read(ordered, body);
    faults.order(next);
    return { ordered: next };
  });
  app.post('/sandbox/faults/release', () => ({ released: faults.release() }));
}
