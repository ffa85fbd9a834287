import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const { clock, startRun, runBilling, resumeRun } = world;
const members: string[] = [];
for (let rank = 0; rank < 25; rank += 1) members.push(await make.person({ subscribedFrom: '2026-11-10' }));

const address = () =>
  db.database.sql(
    `update billing_account set address_line_1 = '3 place du Breuil', postal_code = '43000', commune = 'Le Puy-en-Velay'`,
  );
const automatically = (on: boolean) => db.database.sql('update billing_settings set issue_automatically = ?', [on]);
const count = async (table: string, where = 'true'): Promise<number> => {
  const [row] = await db.database.sql<{ count: number }>(`select count(*)::int as count from ${table} where ${where}`);
  return row?.count ?? 0;
};
const run = async (day: string): Promise<string> => {
  clock.set(Date.parse(`${day}T09:00:00Z`));
  const id = await startRun.execute(manager);
  await runBilling.execute(id);
  return id;
};
const told = async (): Promise<string[]> => {
  const rows = await db.database.sql<{ title: string }>(
    `select title from notification where person_id = ? and type = 'BILLING_RUN_STOPPED' order by created_at, id`,
    [manager.personId],
  );
  return rows.map(({ title }) => title);
};
const stateOf = async (id: string) => {
  const [row] = await db.database.sql<{
    state: string;
    invoices: number;
    accountsDone: number;
    accounts: number;
    stopped: string | null;
  }>(
    `select state, invoices, accounts, accounts_done as "accountsDone", stopped_reason as stopped from billing_run where id = ?`,
    [id],
  );
  return row;
};

describe('a billing run', () => {
  it('makes one draft for each account, for every period begun, and nothing the second time', async () => {
    const id = await run('2026-11-23');
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', invoices: 25, accountsDone: 25, accounts: 25 });
    expect(await count('invoice_draft', `state = 'WAITING'`)).toBe(25);
    await runBilling.execute(id);
    expect(await refusalCodes(() => startRun.execute(manager))).toEqual(['RUN_DONE_TODAY']);
    await run('2026-11-24');
    expect(await count('charge')).toBe(25);
    expect(await count('invoice_draft')).toBe(25);
  });

  it('issues by itself where it may, and leaves to staff what lacks something', async () => {
    await address();
    await db.database.sql(`update billing_account set commune = '' where person_id = ?`, [members[0]]);
    await automatically(true);
    const id = await run('2026-12-10');
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', invoices: 25 });
    expect(await count('billing_document')).toBe(24);
    expect(await count('invoice_draft', `state = 'WAITING'`)).toBe(26);
  });

  it('goes on where it was cut, and charges nobody twice', async () => {
    await automatically(true);
    clock.set(Date.parse('2027-01-10T09:00:00Z'));
    const id = await startRun.execute(manager);
    const [first] = await db.database.sql<{ id: string }>(
      'select id from billing_account order by id limit 1 offset 9',
    );
    // a worker that died after ten accounts: what it committed is there, what it had in hand is not
    const cut = world.runBillingThatDiesAfter(1);
    await expect(cut.execute(id)).rejects.toThrow('killed');
    expect(await stateOf(id)).toMatchObject({ state: 'RUNNING', accountsDone: 20 });
    expect(first).toBeDefined();
    await runBilling.execute(id);
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', invoices: 25 });
    const [twice] = await db.database.sql<{ count: number }>(
      `select count(*)::int as count from (select subscription_id, line -> 'period' from charge group by 1, 2 having count(*) > 1) t`,
    );
    expect(twice?.count).toBe(0);
    expect((await world.verify.run()).faults).toEqual([]);
  });

  it('stops itself at its bounds, says where, and goes on once somebody looked', async () => {
    clock.set(Date.parse('2027-02-10T09:00:00Z'));
    const id = await startRun.execute(manager);
    await db.database.sql('update billing_run set most_invoices = 3 where id = ?', [id]);
    await runBilling.execute(id);
    expect(await stateOf(id)).toMatchObject({
      state: 'STOPPED',
      stopped: expect.stringContaining('TOO_MANY_INVOICES') as string,
    });
    expect(await told()).toEqual(['La facturation s’est arrêtée d’elle-même']);
    expect(await count('outgoing_mail', `subject = 'La facturation s’est arrêtée d’elle-même'`)).toBe(1);
    for (let again = 0; again < 4; again += 1) {
      if ((await stateOf(id))?.state !== 'STOPPED') break;
      await resumeRun.execute(manager, { runId: id });
      await runBilling.execute(id);
    }
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', invoices: 25 });
  });

  it('tells those who run the place that it failed, once however often it is tried again', async () => {
    clock.set(Date.parse('2027-02-11T09:00:00Z'));
    const id = await startRun.execute(manager);
    await db.database.sql(
      'alter table billing_run add constraint broken check (done_through_account is null) not valid',
    );
    for (const _ of [1, 2]) await expect(runBilling.execute(id)).rejects.toThrow();
    await db.database.sql('alter table billing_run drop constraint broken');
    expect((await told()).slice(-1)).toEqual(['La facturation du jour a échoué']);
    expect(await count('notification', `title = 'La facturation du jour a échoué'`)).toBe(1);
    await runBilling.execute(id);
    expect(await stateOf(id)).toMatchObject({ state: 'DONE' });
  });

  it('charges packs and trainings once, and nothing from before invoices were made here', async () => {
    await automatically(false);
    const personId = await make.person({ subscribedFrom: null });
    clock.set(Date.parse('2027-03-12T09:00:00Z'));
    await world.accounts.openFor(db.orm.em.fork(), personId);
    await make.hourPack(personId, 600);
    const old = await make.hourPack(personId, 600);
    await db.database.sql(`update hour_pack set sold_on = '2027-03-01' where person_id = ? and id <> ?`, [
      personId,
      old,
    ]);
    const typeId = await make.habilitationType();
    const trainingId = await make.training(typeId);
    const poleId = await make.pole('Métal');
    const session = async (state: string) => {
      const [row] = await db.database.sql<{ id: string }>(
        `with held as (insert into training_session (id, training_id, trainer_id, pole_id, starts_at, ends_at, seats, minimum_enrolled, price_cents, state, created_by_id)
           values (gen_random_uuid(), ?, ?, ?, '2027-03-10T08:00Z', '2027-03-10T11:00Z', 6, 1, 9000, 'DONE', ?) returning id)
         insert into enrolment (id, session_id, person_id, position, state, enrolled_by_id, cancelled_at, attendance_at, attendance_by_id)
         select gen_random_uuid(), id, ?, 1, ?, ?, ?, ?, ? from held returning id`,
        [
          trainingId,
          await make.person({ subscribedFrom: null }),
          poleId,
          manager.personId,
          personId,
          state,
          personId,
          state === 'CANCELLED' ? new Date() : null,
          state === 'ABSENT' ? new Date() : null,
          state === 'ABSENT' ? manager.personId : null,
        ],
      );
      return row?.id ?? '';
    };
    const absent = await session('ABSENT');
    await session('CANCELLED');
    for (const day of ['2027-03-12', '2027-03-13']) await run(day);
    const charged = await db.database.sql<{ key: string; cents: number }>(
      `select c.key, (c.line ->> 'unitPriceCents')::int as cents from charge c join billing_account a on a.id = c.account_id
       where a.person_id = ? order by 1`,
      [personId],
    );
    expect(charged).toEqual([
      { key: expect.stringMatching(/^HOUR_PACK /) as string, cents: 12_000 },
      { key: `TRAINING ${absent}`, cents: 9_000 },
    ]);
  });

  it('gives back the days after an end by a credit note when nothing more is owed', async () => {
    await automatically(true);
    clock.set(Date.parse('2027-04-02T09:00:00Z'));
    const personId = await make.person({ subscribedFrom: null });
    const subscriptionId = await make.subscription(personId, '2027-04-02');
    await world.accounts.openFor(db.orm.em.fork(), personId);
    await db.database.sql(
      `update billing_account set address_line_1 = '3 place du Breuil', postal_code = '43000', commune = 'Le Puy' where person_id = ?`,
      [personId],
    );
    await run('2027-04-02');
    await db.database.sql(`update plan_subscription set ends_on = '2027-04-17' where id = ?`, [subscriptionId]);
    await run('2027-04-18');
    const documents = await db.database.sql<{ kind: string; cents: number }>(
      `select d.kind, d.gross_cents as cents from billing_document d join billing_account a on a.id = d.account_id
       where a.person_id = ? order by d.kind desc`,
      [personId],
    );
    expect(documents).toEqual([
      { kind: 'INVOICE', cents: 42_000 },
      { kind: 'CREDIT_NOTE', cents: 21_000 },
    ]);
    await run('2027-04-19');
    expect(await count('billing_document', `kind = 'CREDIT_NOTE'`)).toBe(1);
    expect((await world.verify.run()).faults).toEqual([]);
  });
});
