import fc from 'fast-check';
import { sumOf } from '../../shared/money';
import { draftFrom, draftWith, MONTH } from '../invoice/draft-from';
import { issueInvoice } from '../invoice/issue-invoice';
import type { IssuedDocument } from '../invoice/issued-document';
import { vatKey } from '../vat';
import { checkCredit } from './check-credit';
import type { CreditedLine, CreditFacts } from './credit-facts';
import { issueCreditNote } from './issue-credit-note';
import { leftToCredit, wholeCredit } from './left-to-credit';

const RUNS = Number(process.env['RANDOM_INVOICES'] ?? 400);
/** For the long run of a hundred thousand invoices. */
const LONG = 20_000 + RUNS * 20;
const DAY = '2026-11-23';
const issued = (figures: readonly number[]): IssuedDocument =>
  issueInvoice(draftFrom(figures), { place: { series: 'FA', year: 2026, rank: 1 }, issuedOn: DAY });
const invoices = fc
  .array(fc.nat(), { minLength: 3, maxLength: 10 })
  .map(issued)
  .filter(({ totals }) => totals.grossCents > 0);

const factsOf = (
  invoice: IssuedDocument,
  earlier: readonly IssuedDocument[],
  wanted: readonly CreditedLine[],
): CreditFacts => ({
  invoice,
  earlier,
  wanted,
  reason: 'Erreur de quantité',
  issuedOn: DAY,
  lastIssuedOn: null,
  closedThrough: null,
});
const note = (facts: CreditFacts): IssuedDocument =>
  issueCreditNote(facts, { series: 'AV', year: 2026, rank: facts.earlier.length + 1 });

/** What is left of an invoice rate by rate, once credit notes are taken off. */
const residueOf = (invoice: IssuedDocument, notes: readonly IssuedDocument[]) =>
  invoice.breakdown.flatMap(({ vat, baseCents, vatCents }) => {
    const given = notes.flatMap(({ breakdown }) => breakdown).filter((one) => vatKey(one.vat) === vatKey(vat));
    return [baseCents - sumOf(given.map((one) => one.baseCents)), vatCents - sumOf(given.map((one) => one.vatCents))];
  });

/** Gives back pieces at random, keeping those the rules accept, then the rest. */
function inPieces(invoice: IssuedDocument, figures: readonly number[]): IssuedDocument[] {
  const notes = figures.reduce<IssuedDocument[]>((earlier, figure) => {
    const left = leftToCredit(invoice, earlier);
    const place = figure % left.length;
    const amountCents = Math.trunc(((left[place] ?? 0) * (figure % 100)) / 100);
    const facts = factsOf(invoice, earlier, [{ place, amountCents }]);
    return checkCredit(facts).length > 0 ? earlier : [...earlier, note(facts)];
  }, []);
  const rest = wholeCredit(invoice, notes);
  return rest.length === 0 ? notes : [...notes, note(factsOf(invoice, notes, rest))];
}

describe('credit notes', () => {
  it(
    'leave nothing of an invoice given back whole, rate by rate',
    () => {
      fc.assert(
        fc.property(invoices, (invoice) => {
          const facts = factsOf(invoice, [], wholeCredit(invoice, []));
          expect(checkCredit(facts)).toEqual([]);
          const credit = note(facts);
          expect(residueOf(invoice, [credit]).every((cents) => cents === 0)).toBe(true);
          expect(credit.totals.grossCents).toBe(invoice.totals.grossCents);
          expect(wholeCredit(invoice, [credit])).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'leave nothing of an invoice given back piece by piece, and each adds up',
    () => {
      fc.assert(
        fc.property(invoices, fc.array(fc.nat(), { maxLength: 6 }), (invoice, figures) => {
          const notes = inPieces(invoice, figures);
          expect(residueOf(invoice, notes).every((cents) => cents === 0)).toBe(true);
          for (const { lines, totals, breakdown } of notes) {
            expect(sumOf(lines.map(({ netCents }) => netCents))).toBe(totals.netCents);
            expect(sumOf(breakdown.map((one) => one.vatCents))).toBe(totals.vatCents);
            for (const { vat, baseCents, vatCents } of breakdown)
              expect(Math.abs(vatCents * 10_000 - baseCents * vat.rateBasisPoints)).toBeLessThanOrEqual(
                10_000 + vat.rateBasisPoints,
              );
          }
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'never give back more than was asked',
    () => {
      fc.assert(
        fc.property(invoices, fc.array(fc.nat(), { maxLength: 8 }), (invoice, figures) => {
          const notes = inPieces(invoice, figures).slice(0, -1);
          expect(sumOf(notes.map(({ totals }) => totals.grossCents))).toBeLessThanOrEqual(invoice.totals.grossCents);
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );
});

describe('checking a credit note', () => {
  const invoice = issueInvoice(
    draftWith({ lines: [MONTH, { ...MONTH, unitPriceCents: -10_000, description: 'Prorata' }] }),
    { place: { series: 'FA', year: 2026, rank: 7 }, issuedOn: DAY },
  );
  const codesOf = (changes: Partial<CreditFacts>) =>
    checkCredit({ ...factsOf(invoice, [], [{ place: 0, amountCents: 100 }]), ...changes }).map(({ code }) => code);

  it('accepts a part of a line', () => expect(codesOf({})).toEqual([]));

  it('refuses more than a line, or the wrong sign, or a line twice', () => {
    expect(codesOf({ wanted: [{ place: 0, amountCents: 35_001 }] })).toEqual(['CREDIT_EXCEEDS_THE_LINE']);
    expect(codesOf({ wanted: [{ place: 1, amountCents: 1 }] })).toEqual(['CREDIT_EXCEEDS_THE_LINE']);
    expect(codesOf({ wanted: [{ place: 5, amountCents: 1 }] })).toEqual(['CREDIT_EXCEEDS_THE_LINE']);
    expect(codesOf({ wanted: [1, 2].map((amountCents) => ({ place: 0, amountCents })) })).toEqual([
      'CREDIT_EXCEEDS_THE_LINE',
    ]);
    expect(codesOf({ wanted: [{ place: 0, amountCents: 0.5 }] })).toEqual(['CREDIT_EXCEEDS_THE_LINE']);
  });

  it('refuses a line whole when the invoice as a whole asked for less', () => {
    expect(codesOf({ wanted: [{ place: 0, amountCents: 35_000 }] })).toEqual(['CREDIT_EXCEEDS_THE_INVOICE']);
    expect(codesOf({ wanted: wholeCredit(invoice, []) })).toEqual([]);
  });

  it('refuses a credit note of a credit note, of nothing, and without a reason', () => {
    const credit = note(factsOf(invoice, [], wholeCredit(invoice, [])));
    expect(codesOf({ invoice: credit, wanted: [{ place: 0, amountCents: 1 }] })).toEqual([
      'ONLY_INVOICES_ARE_CREDITED',
    ]);
    expect(codesOf({ wanted: [] })).toEqual(['NOTHING_LEFT_TO_CREDIT']);
    expect(codesOf({ earlier: [credit], wanted: wholeCredit(invoice, [credit]) })).toEqual(['NOTHING_LEFT_TO_CREDIT']);
    expect(codesOf({ reason: ' ' })).toEqual(['CREDIT_WITHOUT_REASON']);
  });

  it('refuses a day before the last credit note or in a closed period', () => {
    expect(codesOf({ lastIssuedOn: '2026-11-24' })).toEqual(['ISSUED_BEFORE_THE_LAST']);
    expect(codesOf({ closedThrough: '2026-11-30' })).toEqual(['ACCOUNTING_PERIOD_CLOSED']);
  });

  it('names the invoice it corrects, and claims no penalties', () => {
    const { corrects, mentions } = note(factsOf(invoice, [], wholeCredit(invoice, [])));
    expect(corrects).toEqual({ number: 'FA-2026-00007', issuedOn: DAY, reason: 'Erreur de quantité' });
    expect(mentions.map(({ code }) => code)).toEqual(['CORRECTION', 'SELLER_REGISTRATION', 'NATURE']);
    expect(mentions[0]?.text).toBe('Avoir sur la facture FA-2026-00007 du 23/11/2026');
  });
});
