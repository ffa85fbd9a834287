import type { Cents } from '../../shared/money';
import { vatKey, type VatTreatment } from '../vat';

/** The lines of one rate or reason, and where they stand in the document. */
export interface VatGroup {
  readonly vat: VatTreatment;
  readonly amounts: readonly Cents[];
  readonly places: readonly number[];
}

/** Lines by rate or reason, highest rate first. */
export function vatGroups(lines: readonly { readonly vat: VatTreatment; readonly amountCents: Cents }[]): VatGroup[] {
  const byKey = new Map<string, { vat: VatTreatment; amounts: Cents[]; places: number[] }>();
  lines.forEach(({ vat, amountCents }, place) => {
    const group = byKey.get(vatKey(vat)) ?? { vat, amounts: [], places: [] };
    group.amounts.push(amountCents);
    group.places.push(place);
    byKey.set(vatKey(vat), group);
  });
  return [...byKey.values()].sort(
    (a, b) => b.vat.rateBasisPoints - a.vat.rateBasisPoints || a.vat.kind.localeCompare(b.vat.kind),
  );
}
