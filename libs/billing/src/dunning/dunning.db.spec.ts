import { ManufactureBuilder, PaymentSandbox, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';
import { paymentsWorld } from '../fixtures/payments-world';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const provider = await PaymentSandbox.start(world.clock);
const payments = paymentsWorld({ db, connection: provider.connection, clock: world.clock });
afterAll(() => provider.stop());

const after = async (days: number) => {
  world.clock.set(Date.UTC(2026, 10, 23 + days, 9));
  await payments.debts.all();
  await payments.worker.runDue();
};
const stateOf = async (personId: string): Promise<string | undefined> => {
  const [row] = await db.database.sql<{ state: string }>(
    'select payment_state as state from plan_subscription where person_id = ?',
    [personId],
  );
  return row?.state;
};
const toldOf = async (personId: string): Promise<string[]> => {
  const rows = await db.database.sql<{ title: string }>(
    `select title from notification where person_id = ? and type = 'PAYMENT_REMINDER' order by created_at, id`,
    [personId],
  );
  return rows.map(({ title }) => title.replaceAll('\u00a0', ' ').replace(/FA-\S+/, 'FA'));
};
const personOf = async (accountId: string): Promise<string> => {
  const [row] = await db.database.sql<{ id: string }>('select person_id as id from billing_account where id = ?', [
    accountId,
  ]);
  return row!.id;
};

describe('who does not pay', () => {
  it('is reminded three times, held step by step, and let go by the payment', async () => {
    world.clock.set(Date.UTC(2026, 10, 23, 9));
    const accountId = await world.account();
    await world.invoice(accountId);
    const personId = await personOf(accountId);
    const states: (string | undefined)[] = [];
    for (const days of [0, 1, 3, 3, 10, 15, 23, 30]) {
      await after(days);
      states.push(await stateOf(personId));
    }
    expect(states).toEqual([
      ...['UP_TO_DATE', 'PAST_DUE', 'PAST_DUE', 'PAST_DUE'],
      ...['PAST_DUE', 'RESTRICTED', 'RESTRICTED', 'SUSPENDED'],
    ]);
    expect(await toldOf(personId)).toEqual([
      'Rappel : facture FA',
      'Rappel : facture FA',
      'Dernier rappel : facture FA',
    ]);
    await world.use.pay.execute(manager, { accountId, method: 'TRANSFER', amountCents: 35_000, madeOn: '2026-12-20' });
    await payments.worker.runDue();
    expect(await stateOf(personId)).toBe('UP_TO_DATE');
  });

  it('takes along everybody who works for the business', async () => {
    world.clock.set(Date.UTC(2026, 10, 23, 9));
    const [owner, employee] = [await make.person(), await make.person()];
    const [business] = await db.database.sql<{ id: string }>(
      `insert into business (id, name, siret) values (gen_random_uuid(), 'Ébénisterie du Lac', '82347651000016') returning id`,
    );
    for (const [personId, position] of [
      [owner, 'OWNER'],
      [employee, 'EMPLOYEE'],
    ])
      await db.database.sql(
        `insert into business_member (id, business_id, person_id, position, joined_at) values (gen_random_uuid(), ?, ?, ?, '2026-01-01')`,
        [business!.id, personId, position],
      );
    const [account] = await db.database.sql<{ id: string }>(
      `insert into billing_account (id, kind, business_id, address_line_1, postal_code, commune)
       values (gen_random_uuid(), 'BUSINESS', ?, '3 place du Breuil', '43000', 'Le Puy-en-Velay') returning id`,
      [business!.id],
    );
    await world.invoice(account!.id);
    await after(45);
    expect([await stateOf(owner), await stateOf(employee)]).toEqual(['SUSPENDED', 'SUSPENDED']);
    expect([await toldOf(owner), await toldOf(employee)].map((one) => one.length)).toEqual([1, 0]);
  });
});
