import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld, MONTH } from '../fixtures/billing-world';
import { BankLinesQuery } from './bank-lines.query';
import { BankLinesRepository } from './bank-lines.repository';
import type { BankLineState } from './bank-line-row';
import { ImportBankStatement } from './import-bank-statement.use-case';
import { JoinBankLine } from './join-bank-line.use-case';
import { MatchBankLine } from './match-bank-line.use-case';
import { SetAsideBankLine } from './set-aside-bank-line.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const member = signedInAs(await make.person({ subscribedFrom: null }), 'MEMBER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const repository = new BankLinesRepository();
const importStatement = new ImportBankStatement(db.transaction, world.clock, repository);
const match = new MatchBankLine(db.transaction, repository, world.accounts, world.settler);
const join = new JoinBankLine(db.transaction, repository);
const setAside = new SetAsideBankLine(db.transaction, repository);
const lines = new BankLinesQuery(db.database);

const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };
const HEAD = 'Date;Libellé;Montant';
const bring = (rows: readonly string[], apply = true) =>
  importStatement.execute(manager, { bytes: new TextEncoder().encode([HEAD, ...rows].join('\n')), apply });
const outcomes = async (rows: readonly string[], apply = true) =>
  (await bring(rows, apply)).lines.map(({ line, outcome }) => `${line} ${outcome}`);
const all = async (state: BankLineState = 'NEW') => (await lines.all(manager, { state })).nodes;
const find = async (label: string, state: BankLineState = 'NEW') =>
  (await all(state)).find((line) => line.label === label)!;
const numberOf = async (id: string): Promise<string> => {
  const [row] = await db.database.sql<{ number: string }>('select number from billing_document where id = ?', [id]);
  return row!.number;
};
const owed = async (id: string): Promise<number> => {
  const [row] = await db.database.sql<{ cents: number }>(
    'select gross_cents - settled_cents as cents from receivable where document_id = ?',
    [id],
  );
  return row!.cents;
};

describe('a statement of the bank', () => {
  const rows = ['20/11/2026;VIR DUPONT;350,00', '20/11/2026;VIR DUPONT;350,00', '21/11/2026;SALAIRES;-4 200,00'];

  it('is tried without writing anything, keeps what came in alone, and adds nothing twice', async () => {
    expect(await outcomes(rows, false)).toEqual(['2 CREATED', '3 CREATED']);
    expect(await all()).toEqual([]);
    expect((await bring(rows)).applied).toBe(true);
    expect((await all()).map(({ label, amountCents }) => [label, amountCents])).toEqual([
      ['VIR DUPONT', 35_000],
      ['VIR DUPONT', 35_000],
    ]);
    expect(await outcomes([...rows, '22/11/2026;VIR DUPONT;350,00'])).toEqual([
      '2 UNCHANGED',
      '3 UNCHANGED',
      '5 CREATED',
    ]);
    expect(await all()).toHaveLength(3);
  });

  it('adds each line once, however many bring it in at the same time', async () => {
    const month = Array.from({ length: 20 }, (_, rank) => `23/11/2026;VIR ENSEMBLE ${rank};10,00`);
    await Promise.all([bring(month), bring(month), bring(month)]);
    expect((await all()).filter(({ label }) => label.startsWith('VIR ENSEMBLE'))).toHaveLength(20);
  });

  it('is written whole or not at all', async () => {
    const wrong = await bring(['24/11/2026;VIR JUSTE;10,00', '31/02/2026;VIR FAUX;10,00']);
    expect(wrong.applied).toBe(false);
    expect(wrong.lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'CREATED'],
      [3, 'REFUSED'],
    ]);
    expect(await find('VIR JUSTE')).toBeUndefined();
  });

  it('is a table of a bank, of a megabyte at most', async () => {
    const send = (bytes: Uint8Array) => importStatement.execute(manager, { bytes, apply: true });
    expect(await refusalCodes(() => send(new Uint8Array()))).toEqual(['IMPORT_FILE_EMPTY']);
    expect(await refusalCodes(() => send(new TextEncoder().encode('bonjour')))).toEqual(['IMPORT_COLUMN_MISSING']);
    expect(await refusalCodes(() => send(new Uint8Array(1024 * 1024 + 1)))).toEqual(['IMPORT_FILE_TOO_LARGE']);
  });

  it('keeps a wording of any length and any sign', async () => {
    expect((await bring([`24/11/2026;A\u0000B ${'🪚'.repeat(600)};1,00`])).applied).toBe(true);
    expect((await all()).find(({ label }) => label.startsWith('A B 🪚'))?.label).toHaveLength(2 * 500 - 4);
  });
});

describe('a transfer', () => {
  it('is matched in one tap when its number says so, and pays its invoice', async () => {
    const accountId = await world.account();
    const older = await world.invoice(accountId, [{ ...MONTH, unitPriceCents: 12_000 }]);
    const named = await world.invoice(accountId, [{ ...MONTH, unitPriceCents: 9_000 }]);
    const label = `VIR SEPA ${await numberOf(named)}`;
    await bring([`24/11/2026;${label};90,00`]);
    const line = await find(label);
    const [first] = line.suggestions;
    expect(first).toMatchObject({ accountId, isCertain: true, documents: [{ id: named, openCents: 9_000 }] });
    await match.execute(manager, { lineId: line.id, accountId, documentIds: first!.documents.map(({ id }) => id) });
    expect([await owed(older), await owed(named)]).toEqual([12_000, 0]);
    expect(await find(label, 'MATCHED')).toMatchObject({
      payment: { accountId, numbers: [await numberOf(named)] },
      suggestions: [],
    });
    expect((await world.verify.run()).faults).toEqual([]);
  });

  it('pays the oldest when nothing is named, and what is too much stands in favour of the account', async () => {
    const accountId = await world.account();
    const id = await world.invoice(accountId);
    await bring(['24/11/2026;VIR SANS RIEN;400,00']);
    const line = await find('VIR SANS RIEN');
    await match.execute(manager, { lineId: line.id, accountId });
    expect(await owed(id)).toBe(0);
    const [account] = await db.database.sql<{ cents: number }>(
      'select unsettled_cents as cents from billing_account where id = ?',
      [accountId],
    );
    expect(account?.cents).toBe(5_000);
  });

  it('becomes one payment, however many match it at once', async () => {
    const accountId = await world.account();
    await world.invoice(accountId);
    await bring(['24/11/2026;VIR DISPUTE;350,00']);
    const { id: lineId } = await find('VIR DISPUTE');
    const answers = await Promise.all(
      [1, 2, 3].map(() => refusalCodes(() => match.execute(manager, { lineId, accountId }))),
    );
    expect(answers.filter((codes) => codes.join() === 'BANK_LINE_NOT_NEW')).toHaveLength(2);
    const movements = await db.database.sql('select id from money_movement where account_id = ?', [accountId]);
    expect(movements).toHaveLength(1);
  });

  it('is not recorded twice when somebody recorded it before the statement came', async () => {
    const [accountId, payment] = [await world.account(), { method: 'TRANSFER', madeOn: '2026-11-20' }];
    await db.database.sql(
      `update person set first_name = 'Ulysse', last_name = 'Quintin' where id = (select person_id from billing_account where id = ?)`,
      [accountId],
    );
    const pay = (amountCents: number) => world.use.pay.execute(manager, { ...payment, accountId, amountCents });
    const [movementId, other] = [await pay(42_042), await pay(42_043)];
    await bring(['23/11/2026;VIR ULYSSE QUINTIN;420,42', '23/11/2026;VIR QUINTIN ULYSSE BIS;420,42']);
    const line = await find('VIR ULYSSE QUINTIN');
    expect(line.recorded.map(({ id }) => id)).toEqual([movementId]);
    const joined = (lineId: string, id: string) =>
      refusalCodes(() => join.execute(manager, { lineId, movementId: id }));
    expect(await joined(line.id, other)).toEqual(['PAYMENT_IS_ANOTHER_TRANSFER']);
    expect(await joined(line.id, accountId)).toEqual(['NOT_FOUND']);
    expect(await joined(line.id, movementId)).toEqual([]);
    expect(await joined(line.id, movementId)).toEqual(['BANK_LINE_NOT_NEW']);
    const twin = await find('VIR QUINTIN ULYSSE BIS');
    expect(twin.recorded).toEqual([]);
    expect(await joined(twin.id, movementId)).toEqual(['PAYMENT_MATCHED_ALREADY']);
    const movements = await db.database.sql('select id from money_movement where account_id = ?', [accountId]);
    expect(movements).toHaveLength(2);
  });

  it('may be set aside and taken up again, until it is matched', async () => {
    await bring(['24/11/2026;STRIPE PAYOUT;812,40']);
    const { id: lineId } = await find('STRIPE PAYOUT');
    await setAside.execute(manager, { lineId, aside: true });
    const accountId = await world.account();
    expect(await refusalCodes(() => match.execute(manager, { lineId, accountId }))).toEqual(['BANK_LINE_NOT_NEW']);
    expect(await find('STRIPE PAYOUT', 'SET_ASIDE')).toMatchObject({ id: lineId, suggestions: [] });
    await setAside.execute(manager, { lineId, aside: false });
    await match.execute(manager, { lineId, accountId });
    expect(await refusalCodes(() => setAside.execute(manager, { lineId, aside: true }))).toEqual(['BANK_LINE_NOT_NEW']);
  });

  it('is written on the first open day when its period is closed, where nothing else is recorded either', async () => {
    const accountId = await world.account();
    await bring(['15/09/2026;VIR TARDIF;12,34']);
    const { id: lineId } = await find('VIR TARDIF');
    await world.use.close.execute(manager, { closesThrough: '2026-09-30' });
    const late = { accountId, method: 'TRANSFER', amountCents: 100 };
    const record = (madeOn: string) => refusalCodes(() => world.use.pay.execute(manager, { ...late, madeOn }));
    expect(await record('2026-09-30')).toEqual(['ACCOUNTING_PERIOD_CLOSED']);
    expect(await record('2026-10-01')).toEqual([]);
    await match.execute(manager, { lineId, accountId });
    const [movement] = await db.database.sql<{ day: string }>(
      'select m.made_on as day from money_movement m join bank_line l on l.movement_id = m.id where l.id = ?',
      [lineId],
    );
    expect(movement?.day).toBe('2026-10-01');
  });

  it('says for good what the bank said', async () => {
    const touch = (text: string) => expect(db.database.sql(text)).rejects.toThrow();
    await touch(`update bank_line set amount_cents = 1`);
    await touch(`update bank_line set label = 'x' where state = 'NEW'`);
    await touch(`update bank_line set state = 'NEW', movement_id = null where state = 'MATCHED'`);
    await touch('delete from bank_line');
  });

  it('is for staff', async () => {
    const bytes = new TextEncoder().encode(HEAD);
    const id = member.personId;
    await expect(async () => importStatement.execute(member, { bytes, apply: true })).rejects.toMatchObject(FORBIDDEN);
    await expect(async () => match.execute(member, { lineId: id, accountId: id })).rejects.toMatchObject(FORBIDDEN);
    await expect(async () => join.execute(member, { lineId: id, movementId: id })).rejects.toMatchObject(FORBIDDEN);
    await expect(async () => setAside.execute(member, { lineId: id, aside: true })).rejects.toMatchObject(FORBIDDEN);
    await expect(async () => lines.all(member, { state: 'NEW' })).rejects.toMatchObject(FORBIDDEN);
  });
});
