import fc from 'fast-check';
import { sumOf } from '../../shared/money';
import { issueCreditNote, wholeCredit } from '../credit';
import { draftFrom, draftWith, MONTH } from '../invoice/draft-from';
import { issueInvoice } from '../invoice/issue-invoice';
import type { IssuedDocument } from '../invoice/issued-document';
import { PAYMENT_METHODS, USUAL_ACCOUNTS } from './account-chart';
import { imbalanceOf } from './accounting-entry';
import { entryOfDocument, type Booking } from './entry-of-document';
import { entryOfPayment, type PaymentMade } from './entry-of-payment';
import { FEC_COLUMNS, fecFile, UnbalancedEntry } from './fec-file';
import { salesByRate } from './sales-by-rate';

const RUNS = Number(process.env['RANDOM_INVOICES'] ?? 300);
/** For the long run of a hundred thousand invoices. */
const LONG = 20_000 + RUNS * 20;
const BOOKING: Booking = { chart: USUAL_ACCOUNTS, customer: { number: 'C00042', label: 'Atelier\tBois\net Copeaux' } };
const issue = (figures: readonly number[], rank = 1): IssuedDocument =>
  issueInvoice(draftFrom(figures), { place: { series: 'FA', year: 2026, rank }, issuedOn: '2026-11-23' });
const credit = (invoice: IssuedDocument): IssuedDocument =>
  issueCreditNote(
    {
      invoice,
      earlier: [],
      wanted: wholeCredit(invoice, []),
      reason: 'Double',
      issuedOn: '2026-11-24',
      lastIssuedOn: null,
      closedThrough: null,
    },
    { series: 'AV', year: 2026, rank: 1 },
  );
const invoices = fc.array(fc.nat(), { minLength: 3, maxLength: 8 }).map((figures) => issue(figures));
const payments: fc.Arbitrary<PaymentMade> = fc.record({
  method: fc.constantFrom(...PAYMENT_METHODS),
  amountCents: fc.integer({ min: -100_000, max: 100_000 }),
  feeCents: fc.integer({ min: 0, max: 500 }),
  madeOn: fc.constantFrom('2026-11-20', '2026-12-01'),
  reference: fc.string(),
  label: fc.string(),
});
const rowsOf = (text: string) =>
  text
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split('\t'));
const cents = (euros: string | undefined) => Number(euros?.replace(',', ''));
const year = { siren: '823476512', closesOn: '2026-12-31', firstNumber: 1 };

describe('accounting entries', () => {
  it(
    'balance, of whatever invoice, credit note or payment',
    () => {
      fc.assert(
        fc.property(invoices, payments, (invoice, payment) => {
          const entries = [
            entryOfDocument(invoice, BOOKING),
            entryOfDocument(credit(invoice), BOOKING),
            entryOfPayment(payment, BOOKING),
          ];
          expect(entries.map(imbalanceOf)).toEqual([0, 0, 0]);
          const lines = entries.flatMap((entry) => entry.lines);
          expect(lines.every(({ debitCents: d, creditCents: c }) => d >= 0 && c >= 0 && d * c === 0 && d + c > 0)).toBe(
            true,
          );
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'of an invoice and its credit note leave the customer, the VAT and the sales as they were',
    () => {
      fc.assert(
        fc.property(invoices, (invoice) => {
          const lines = [invoice, credit(invoice)].flatMap((document) => entryOfDocument(document, BOOKING).lines);
          // discounts are given back as sales: class 7 as a whole, every other account by itself
          const balances = Map.groupBy(lines, ({ account }) => (account.number.startsWith('7') ? '7' : account.number));
          for (const own of balances.values()) expect(imbalanceOf({ lines: own })).toBe(0);
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it('book a month to the customer, the sale and the VAT', () => {
    const invoice = issueInvoice(draftWith(), { place: { series: 'FA', year: 2026, rank: 1 }, issuedOn: '2026-11-23' });
    const booked = entryOfDocument(invoice, BOOKING).lines.map((line) => [
      line.account.number,
      line.debitCents,
      line.creditCents,
    ]);
    expect(booked).toEqual([
      ['411000', 42_000, 0],
      ['706000', 0, 35_000],
      ['445711', 0, 7000],
    ]);
  });

  it('book a card payment less what the provider kept', () => {
    const payment = {
      method: 'CARD',
      amountCents: 42_000,
      feeCents: 655,
      madeOn: '2026-11-23',
      reference: 'pi_1',
      label: 'Carte',
    } as const;
    const booked = entryOfPayment(payment, BOOKING).lines.map((line) => [
      line.account.number,
      line.debitCents,
      line.creditCents,
    ]);
    expect(booked).toEqual([
      ['517100', 41_345, 0],
      ['627800', 655, 0],
      ['411000', 0, 42_000],
    ]);
  });

  it('book exempt trainings and damages to accounts of their own, goods apart from services', () => {
    const accountsOf = (changes: Partial<typeof MONTH>) => {
      const draft = draftWith({ lines: [{ ...MONTH, ...changes }] });
      const invoice = issueInvoice(draft, { place: { series: 'FA', year: 2026, rank: 1 }, issuedOn: '2026-11-23' });
      return entryOfDocument(invoice, BOOKING).lines.map(({ account }) => account.number);
    };
    expect(accountsOf({ vatKind: 'TRAINING_EXEMPT' })).toEqual(['411000', '706100']);
    expect(accountsOf({ vatKind: 'OUT_OF_SCOPE' })).toEqual(['411000', '758000']);
    expect(accountsOf({ nature: 'GOODS', vatKind: 'REDUCED' })).toEqual(['411000', '707000', '445713']);
  });
});

describe('the file of entries', () => {
  it('bears the name the law gives it', () => {
    expect(fecFile({ ...year, entries: [] })).toEqual({
      name: '823476512FEC20261231.txt',
      text: `${FEC_COLUMNS.join('\t')}\r\n`,
    });
  });

  it('has eighteen columns on every line, balances, and runs in order of day without a gap', () => {
    fc.assert(
      fc.property(fc.array(invoices, { maxLength: 5 }), fc.array(payments, { maxLength: 5 }), (documents, paid) => {
        const entries = [
          ...documents.map((one) => entryOfDocument(one, BOOKING)),
          ...paid.map((one) => entryOfPayment(one, BOOKING)),
        ];
        const rows = rowsOf(fecFile({ ...year, entries }).text);
        expect(rows.every((row) => row.length === 18)).toBe(true);
        expect(sumOf(rows.map((row) => cents(row[11]) - cents(row[12])))).toBe(0);
        const days = rows.map((row) => row[3] ?? '');
        expect(days).toEqual(days.toSorted());
        const numbers = [...new Set(rows.map((row) => Number(row[2])))];
        const written = entries.filter(({ lines }) => lines.length > 0).length;
        expect(numbers.length).toBe(written);
      }),
      { numRuns: 100 },
    );
  });

  it('writes amounts with a comma, days without dashes, and no tab inside a value', () => {
    const invoice = issueInvoice(draftWith(), { place: { series: 'FA', year: 2026, rank: 1 }, issuedOn: '2026-11-23' });
    const [row] = rowsOf(fecFile({ ...year, entries: [entryOfDocument(invoice, BOOKING)], firstNumber: 12 }).text);
    expect(row?.join('|')).toBe(
      'VE|Journal des ventes|12|20261123|411000|Clients|C00042|Atelier Bois et Copeaux|FA-2026-00001|20261123|Facture FA-2026-00001 Atelier Bois & Copeaux <SARL>|420,00|0,00|||20261123||',
    );
  });

  it('is not made of an entry that does not balance', () => {
    const entry = entryOfDocument(issue([1, 3, 5]), BOOKING);
    expect(() => fecFile({ ...year, entries: [{ ...entry, lines: entry.lines.slice(1) }] })).toThrow(UnbalancedEntry);
  });
});

describe('sales by rate', () => {
  it('are those of the invoices less the credit notes', () => {
    fc.assert(
      fc.property(invoices, invoices, (kept, cancelled) => {
        const sales = salesByRate([kept, cancelled, credit(cancelled)]);
        expect(sumOf(sales.map(({ baseCents }) => baseCents))).toBe(kept.totals.netCents);
        expect(sumOf(sales.map(({ vatCents }) => vatCents))).toBe(kept.totals.vatCents);
      }),
      { numRuns: 100 },
    );
  });
});
