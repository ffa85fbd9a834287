import { allocate } from '../../shared/allocate';
import type { Cents } from '../../shared/money';
import type { VatTreatment } from '../vat';

/** A discount or a charge on the document as a whole (BG-20, BG-21 of EN 16931), never negative, in the basis of the document. */
export interface Adjustment {
  readonly kind: 'ALLOWANCE' | 'CHARGE';
  readonly amountCents: Cents;
  readonly reason: string;
}

/** The part of an adjustment that falls on one rate: it bears the VAT of what it lowers or raises. */
export interface AdjustmentPart extends Adjustment {
  readonly vat: VatTreatment;
}

export const signed = ({ kind, amountCents }: Adjustment): Cents => (kind === 'ALLOWANCE' ? -amountCents : amountCents);

/** Shares an adjustment out between the rates, by what each one weighs, without residue. */
export function spread(
  adjustment: Adjustment,
  groups: readonly { readonly vat: VatTreatment; readonly weight: Cents }[],
): AdjustmentPart[] {
  const shares = allocate(
    adjustment.amountCents,
    groups.map(({ weight }) => Math.max(weight, 0)),
  );
  return groups
    .map(({ vat }, place) => ({ ...adjustment, amountCents: shares[place] ?? 0, vat }))
    .filter(({ amountCents }) => amountCents !== 0);
}
