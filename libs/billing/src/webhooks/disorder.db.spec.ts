import { ManufactureBuilder, PaymentSandbox, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';
import { PAYMENT_LIVES, type PaymentLife } from '../fixtures/payment-lives';
import { paymentsWorld, saveMethod } from '../fixtures/payments-world';

/** `WEBHOOK_SETS=5000` lives many more; the seed printed at the start replays them. */
const SETS = Number(process.env['WEBHOOK_SETS'] ?? 32);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const AT_ONCE = 32;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const provider = await PaymentSandbox.start(world.clock);
const payments = paymentsWorld({ db, connection: provider.connection, clock: world.clock });
provider.deliverTo((delivery) => payments.receive.execute(delivery));
afterAll(() => provider.stop());

interface Living {
  readonly life: PaymentLife;
  readonly accountId: string;
  readonly documentId: string;
}
const begin = async (life: PaymentLife): Promise<Living> => {
  const accountId = await world.account();
  const documentId = await world.invoice(accountId);
  await saveMethod(db, provider, { accountId, ...life });
  return { life, accountId, documentId };
};

interface Charge {
  readonly id: string;
  readonly metadata: Readonly<Record<string, string>>;
}
const goOn = async ({ life, documentId }: Living, charges: readonly Charge[]): Promise<void> => {
  if (!life.then) return;
  const [attempt] = await db.database.sql<{ id: string }>('select id from payment_attempt where document_id = ?', [
    documentId,
  ]);
  const charge = charges.find(({ metadata }) => metadata['attempt_id'] === attempt?.id)?.id ?? '';
  if (life.then === 'refund a part') await provider.api('refunds', { charge, amount: '10000' });
  else await provider.control(`bank/${life.then === 'return' ? 'return_debit' : 'open_dispute'}/${charge}`);
  if (life.then !== 'dispute and win') return;
  const { disputes } = await provider.ledger<{ disputes: { id: string; charge: string }[] }>();
  await provider.control(`bank/win_dispute/${disputes.find((one) => one.charge === charge)?.id}`);
};

const endOf = async ({ accountId, documentId }: Living) => {
  const [row] = await db.database.sql<{ state: string; cents: number }>(
    `select t.state, r.gross_cents - r.settled_cents as cents from payment_attempt t
     join receivable r on r.document_id = t.document_id where t.document_id = ?`,
    [documentId],
  );
  const movements = await db.database.sql<{ kind: string; cents: number }>(
    'select kind, amount_cents as cents from money_movement where account_id = ? order by kind, at',
    [accountId],
  );
  return { state: row?.state, openCents: row?.cents, movements: movements.map(({ kind, cents }) => [kind, cents]) };
};
const inOrder = ({ movements, ...rest }: PaymentLife['ends']) => ({
  ...rest,
  movements: [...movements].sort(([a], [b]) => a.localeCompare(b)),
});
/** Messages lost by the network are found again by the hourly round. */
const allNews = async () => {
  await provider.delivered();
  await payments.worker.runDue();
  await payments.catchUp.execute();
  await payments.worker.runDue();
};

describe('news of the provider, shuffled, doubled, late and lost', () => {
  it(
    `lead to the same books, ${SETS} lives, seed ${SEED}`,
    async () => {
      for (let batch = 0; batch * AT_ONCE < SETS; batch += 1) {
        const disorder = { seed: SEED + batch, shuffle: true, duplicate: 0.3, drop: 0.2, delay: 0.3 };
        await provider.control('webhooks', { paused: true, disorder });
        const living: Living[] = [];
        for (let one = 0; one < AT_ONCE; one += 1) living.push(await begin(PAYMENT_LIVES[one % PAYMENT_LIVES.length]!));
        await payments.worker.runDue();
        await payments.collect.all();
        await payments.worker.runDue();
        await provider.control('clock', { advance_days: 6 });
        const { charges } = await provider.ledger<{ charges: Charge[] }>();
        for (const one of living) await goOn(one, charges);
        if (batch % 2 === 0) await allNews();
        await provider.control('clock', { advance_days: 1 });
        await allNews();
        for (const one of living)
          expect([SEED + batch, await endOf(one)]).toEqual([SEED + batch, inOrder(one.life.ends)]);
      }
      expect(await db.database.sql('select event_id, last_error from stripe_event where handled_at is null')).toEqual(
        [],
      );
    },
    60_000 + SETS * 1_000,
  );

  it('leave the sums of both books equal', async () => {
    const { sums } = await provider.ledger<{ sums: { charged: number; refunded: number; disputed: number } }>();
    const [ours] = await db.database.sql<{ cents: number }>(
      'select sum(amount_cents)::int as cents from money_movement',
    );
    expect(ours?.cents).toBe(sums.charged - sums.refunded - sums.disputed);
  });
});
