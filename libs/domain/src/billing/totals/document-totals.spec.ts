import fc from 'fast-check';
import { sumOf } from '../../shared/money';
import { PRICE_BASES, vatTreatment, type VatKind, type VatTreatment } from '../vat';
import { signed } from './adjustment';
import { countDocument, type DocumentAmounts } from './document-totals';
import { lineTotal } from './line-total';

const RUNS = Number(process.env['RANDOM_INVOICES'] ?? 1000);
/** For the long run of a hundred thousand invoices. */
const LONG = 20_000 + RUNS * 20;
const DAY = { suppliedOn: '2026-11-23', issuedOn: '2026-11-23' };
const vat = (kind: VatKind): VatTreatment => vatTreatment(kind, DAY)!;

const line = fc.record({
  quantityThousandths: fc.integer({ min: 1, max: 50_000 }),
  unitPriceCents: fc.integer({ min: -20_000, max: 200_000 }),
  discountCents: fc.integer({ min: 0, max: 3000 }),
  vat: fc.constantFrom<VatKind>('STANDARD', 'INTERMEDIATE', 'REDUCED', 'TRAINING_EXEMPT').map(vat),
});
const documents: fc.Arbitrary<DocumentAmounts> = fc.record({
  basis: fc.constantFrom(...PRICE_BASES),
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  adjustments: fc.array(
    fc.record({
      kind: fc.constantFrom('ALLOWANCE', 'CHARGE'),
      amountCents: fc.integer({ min: 0, max: 5000 }),
      reason: fc.constant('Remise'),
    }),
    { maxLength: 2 },
  ),
  paidCents: fc.constant(0),
});

describe('a counted document', () => {
  it(
    'adds up: lines, rates and totals, to the cent',
    () => {
      fc.assert(
        fc.property(documents, (document) => {
          const { lineNets, adjustments, breakdown, totals } = countDocument(document);
          expect(sumOf(lineNets)).toBe(totals.lineNetCents);
          expect(sumOf(breakdown.map((one) => one.baseCents))).toBe(totals.netCents);
          expect(sumOf(breakdown.map((one) => one.vatCents))).toBe(totals.vatCents);
          expect(totals.lineNetCents + sumOf(adjustments.map(signed))).toBe(totals.netCents);
          for (const one of breakdown) {
            const lines = lineNets.filter((_, i) => document.lines[i]?.vat.kind === one.vat.kind);
            const adjusted = adjustments.filter((part) => part.vat.kind === one.vat.kind).map(signed);
            expect(sumOf(lines) + sumOf(adjusted)).toBe(one.baseCents);
          }
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'rounds VAT once per rate, half a cent away from exact at most',
    () => {
      fc.assert(
        fc.property(documents, (document) => {
          for (const {
            vat: { rateBasisPoints },
            baseCents,
            vatCents,
          } of countDocument(document).breakdown) {
            const [part, whole] =
              document.basis === 'EXCLUSIVE' ? [baseCents, 10_000] : [baseCents + vatCents, 10_000 + rateBasisPoints];
            expect(2 * Math.abs(vatCents * whole - part * rateBasisPoints)).toBeLessThanOrEqual(whole);
          }
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'asks of people the prices announced with tax, to the cent',
    () => {
      fc.assert(
        fc.property(documents, (document) => {
          const { totals } = countDocument({ ...document, basis: 'INCLUSIVE' });
          expect(totals.grossCents).toBe(
            sumOf(document.lines.map(lineTotal)) + sumOf(document.adjustments.map(signed)),
          );
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it('leaves the lines of a document without tax as they are stated', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(countDocument({ ...document, basis: 'EXCLUSIVE' }).lineNets).toEqual(document.lines.map(lineTotal));
      }),
      { numRuns: 100 },
    );
  });

  it('never moves a line by more than the cent that rounding left over', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { lineNets } = countDocument({ ...document, basis: 'INCLUSIVE' });
        document.lines.forEach((one, i) => {
          const exact = (lineTotal(one) * 10_000) / (10_000 + one.vat.rateBasisPoints);
          expect(Math.abs((lineNets[i] ?? Number.NaN) - exact)).toBeLessThanOrEqual(1.5);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a discount on the whole document', () => {
  const piece = { quantityThousandths: 1000, discountCents: 0 };
  const partsOf = (...amounts: (readonly [VatKind, number])[]) =>
    countDocument({
      basis: 'EXCLUSIVE',
      lines: amounts.map(([kind, unitPriceCents]) => ({ ...piece, unitPriceCents, vat: vat(kind) })),
      adjustments: [{ kind: 'ALLOWANCE', amountCents: 1000, reason: 'Remise' }],
      paidCents: 0,
    }).adjustments.map((part) => [part.vat.kind, part.amountCents]);

  it('is shared between the rates by what each weighs', () => {
    expect(partsOf(['STANDARD', 10_000], ['INTERMEDIATE', 5000])).toEqual([
      ['STANDARD', 667],
      ['INTERMEDIATE', 333],
    ]);
  });

  it('lowers nothing that is given back already', () => {
    expect(partsOf(['STANDARD', 10_000], ['REDUCED', -5000])).toEqual([['STANDARD', 1000]]);
  });
});

describe('the flat plan', () => {
  const month = { quantityThousandths: 1000, discountCents: 0, vat: vat('STANDARD') };
  const totalsOf = (document: Pick<DocumentAmounts, 'basis'> & { unitPriceCents: number }) =>
    countDocument({
      basis: document.basis,
      lines: [{ ...month, unitPriceCents: document.unitPriceCents }],
      adjustments: [],
      paidCents: 0,
    }).totals;

  it('is 350 € + 70 €, stated either way', () => {
    const counted = { netCents: 35_000, vatCents: 7000, grossCents: 42_000, dueCents: 42_000 };
    expect(totalsOf({ basis: 'EXCLUSIVE', unitPriceCents: 35_000 })).toMatchObject(counted);
    expect(totalsOf({ basis: 'INCLUSIVE', unitPriceCents: 42_000 })).toMatchObject(counted);
  });

  it('takes the tax out of a price that no sum without tax would make', () => {
    expect(totalsOf({ basis: 'INCLUSIVE', unitPriceCents: 999 })).toMatchObject({ netCents: 832, vatCents: 167 });
  });
});
