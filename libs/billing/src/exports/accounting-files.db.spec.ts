import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { AccountsRepository } from '../accounts/accounts.repository';
import { billingWorld } from '../fixtures/billing-world';
import { AccountingFiles } from './accounting-files';
import { BooksOfPeriodQuery } from './books-of-period.query';
import { PeriodFiles } from './period-files';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const files = new AccountingFiles(
  new PeriodFiles(new BooksOfPeriodQuery(db.database), db.transaction, new AccountsRepository()),
  db.transaction,
);
const YEAR = { from: '2026-01-01', through: '2026-12-31' };
const accountId = await world.account();
const first = await world.invoice(accountId);
await world.invoice(accountId);
await world.use.credit.execute(manager, {
  documentId: first,
  reason: 'Panne',
  lines: [{ place: 0, amountCents: 6_000 }],
});
await world.use.pay.execute(manager, {
  accountId,
  method: 'CHEQUE',
  amountCents: 40_000,
  madeOn: '2026-11-23',
  reference: 'n° 12',
});

const cells = (text: string): string[][] =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split('\t'));
const cents = (amount: string | undefined): number => Math.round(Number(amount?.replace(',', '.')) * 100);

describe('the files of the accountant', () => {
  it('hold every document and payment as entries that balance, numbered without gap', async () => {
    const { name, text } = await files.fec(manager, YEAR);
    expect(name).toBe('823476510FEC20261231.txt');
    const [headings, ...rows] = cells(text);
    expect(headings).toHaveLength(18);
    expect([...new Set(rows.map((row) => row[2]))]).toEqual(['1', '2', '3', '4']);
    const sum = (column: number) => rows.reduce((total, row) => total + cents(row[column]), 0);
    expect(sum(11)).toBe(sum(12));
    expect(sum(11)).toBe(35_000 * 2 + 6_000 + 40_000);
  });

  it('go on numbering where the months before stopped', async () => {
    const [, row] = cells((await files.fec(manager, { from: '2026-12-01', through: '2026-12-31' })).text);
    expect(row).toBeUndefined();
    expect(await new BooksOfPeriodQuery(db.database).entriesBefore('2026-12-01')).toBe(4);
  });

  it('list documents, credit notes as negative, with what is still owed', async () => {
    const { text } = await files.documents(manager, YEAR);
    expect(
      text
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(';').slice(0, 2).concat(line.split(';').slice(8))),
    ).toEqual([
      ['AV-2026-00001', 'Avoir', '-60', '0', 'FA-2026-00001'],
      ['FA-2026-00001', 'Facture', '350', '0', ''],
      ['FA-2026-00002', 'Facture', '350', '240', ''],
    ]);
  });

  it('add up sales by rate, what was given back taken off', async () => {
    const { text } = await files.sales(manager, YEAR);
    expect(text).toContain('20 %;STANDARD;533,34;106,66');
  });

  it('are for staff, and for a span of two years at most', async () => {
    const member = signedInAs(await make.person(), 'MEMBER');
    await expect(files.fec(member, YEAR)).rejects.toThrow('Votre compte ne permet pas cette action.');
    expect(await refusalCodes(() => files.fec(manager, { from: '2020-01-01', through: '2026-12-31' }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refusalCodes(() => files.fec(manager, { from: '2026-12-31', through: '2026-01-01' }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});
