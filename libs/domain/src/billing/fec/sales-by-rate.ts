import type { Cents } from '../../shared/money';
import type { IssuedDocument } from '../invoice/issued-document';
import { vatKey, type VatTreatment } from '../vat';

/** What was sold at one rate or for one reason, credit notes taken off. */
export interface RateSales {
  readonly vat: VatTreatment;
  readonly baseCents: Cents;
  readonly vatCents: Cents;
}

/** Sales by rate, highest first: what a VAT return asks for (form CA3). */
export function salesByRate(documents: readonly IssuedDocument[]): RateSales[] {
  const sums = new Map<string, RateSales>();
  for (const { kind, breakdown } of documents)
    for (const { vat, baseCents, vatCents } of breakdown) {
      const sign = kind === 'INVOICE' ? 1 : -1;
      const sum = sums.get(vatKey(vat)) ?? { vat, baseCents: 0, vatCents: 0 };
      sums.set(vatKey(vat), {
        vat,
        baseCents: sum.baseCents + sign * baseCents,
        vatCents: sum.vatCents + sign * vatCents,
      });
    }
  return [...sums.values()].sort(
    (a, b) => b.vat.rateBasisPoints - a.vat.rateBasisPoints || a.vat.kind.localeCompare(b.vat.kind),
  );
}
