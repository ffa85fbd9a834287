import { ManufactureBuilder, PaymentSandbox, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld, MONTH } from '../fixtures/billing-world';
import { paymentsWorld, saveMethod } from '../fixtures/payments-world';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const provider = await PaymentSandbox.start(world.clock);
const payments = paymentsWorld({ db, connection: provider.connection, clock: world.clock });
provider.deliverTo((delivery) => payments.receive.execute(delivery));
afterAll(() => provider.stop());

/** An account with one month to pay, and what it pays with. */
const owing = async (method: { card?: string; iban?: string }) => {
  const accountId = await world.account();
  const documentId = await world.invoice(accountId, [MONTH]);
  await saveMethod(db, provider, { accountId, ...method });
  return { accountId, documentId };
};
const work = async () => {
  await payments.collect.all();
  await payments.worker.runDue();
  await provider.delivered();
  await payments.worker.runDue();
};
const days = async (count: number) => {
  world.clock.set(world.clock.now() + count * 86_400_000);
  await provider.control('clock', { advance_seconds: 0 });
  await work();
};

interface Seen {
  readonly state: string;
  readonly code: string | null;
  readonly retryOn: string | null;
}
const attemptsOf = (documentId: string): Promise<Seen[]> =>
  db.database.sql<Seen>(
    `select state, failure_code as code, retry_on as "retryOn" from payment_attempt where document_id = ? order by rank`,
    [documentId],
  );
const openOf = async (documentId: string): Promise<number | undefined> => {
  const [row] = await db.database.sql<{ cents: number }>(
    'select gross_cents - settled_cents as cents from receivable where document_id = ?',
    [documentId],
  );
  return row?.cents;
};
const movementsOf = (accountId: string): Promise<object[]> =>
  db.database.sql('select kind, amount_cents as cents from money_movement where account_id = ? order by at', [
    accountId,
  ]);

describe('an invoice that is due', () => {
  it('is paid by the card of its account, once, however often the round passes', async () => {
    const { accountId, documentId } = await owing({});
    await work();
    await work();
    expect(await attemptsOf(documentId)).toEqual([{ state: 'SUCCEEDED', code: null, retryOn: null }]);
    expect(await openOf(documentId)).toBe(0);
    expect(await movementsOf(accountId)).toEqual([{ kind: 'RECEIVED', cents: 35_000 }]);
  });

  it('is tried again by card on the day found for it', async () => {
    const { documentId } = await owing({ card: '4000000000000341' });
    await work();
    const [first] = await attemptsOf(documentId);
    expect(first).toMatchObject({ state: 'FAILED' });
    expect(first?.retryOn).toBe('2026-11-26');
    await work();
    expect(await attemptsOf(documentId)).toHaveLength(1);
    await days(3);
    expect((await attemptsOf(documentId)).map(({ state }) => state)).toEqual(['FAILED', 'FAILED']);
  });

  it('waits for its debit, is paid by it, and owed again when the debit comes back', async () => {
    const { accountId, documentId } = await owing({ iban: 'FR1420041010050500013M02606' });
    await work();
    expect((await attemptsOf(documentId)).map(({ state }) => state)).toEqual(['PROCESSING']);
    await days(5);
    expect(await openOf(documentId)).toBe(0);
    const { charges } = await provider.ledger<{ charges: { id: string; metadata: Record<string, string> }[] }>();
    const [attempt] = await db.database.sql<{ id: string }>('select id from payment_attempt where document_id = ?', [
      documentId,
    ]);
    const charge = charges.find(({ metadata }) => metadata['attempt_id'] === attempt?.id);
    await provider.control(`bank/return_debit/${charge?.id}`);
    await work();
    expect((await attemptsOf(documentId)).map(({ state }) => state)).toEqual(['RETURNED']);
    expect(await openOf(documentId)).toBe(35_000);
    expect(await movementsOf(accountId)).toEqual([
      { kind: 'RECEIVED', cents: 35_000 },
      { kind: 'RETURNED', cents: -35_000 },
    ]);
  });
});
