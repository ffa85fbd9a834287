import type { VatCategory, VatKind } from './vat-kind';
import { vatExemptionOn, type VatExemption } from './vat-exemptions';
import { vatRateOn } from './vat-rates';

/** The VAT of a line as the law stood: frozen into the invoice, never looked up again. */
export interface VatTreatment {
  readonly kind: VatKind;
  readonly category: VatCategory;
  readonly rateBasisPoints: number;
  readonly exemption: VatExemption | null;
}

const CATEGORIES: Readonly<Record<VatKind, VatCategory>> = {
  STANDARD: 'S',
  INTERMEDIATE: 'S',
  REDUCED: 'S',
  TRAINING_EXEMPT: 'E',
  FRANCHISE: 'E',
  OUT_OF_SCOPE: 'O',
};

/** The rate follows the day of supply, the wording the day of issue; undefined when the law knew no such rate that day. */
export function vatTreatment(
  kind: VatKind,
  { suppliedOn, issuedOn }: { readonly suppliedOn: string; readonly issuedOn: string },
): VatTreatment | undefined {
  const rateBasisPoints = vatRateOn(kind, suppliedOn);
  if (rateBasisPoints === undefined) return undefined;
  return { kind, category: CATEGORIES[kind], rateBasisPoints, exemption: vatExemptionOn(kind, issuedOn) ?? null };
}

/** Lines of one key make one group of the invoice: a rate, or a reason for none. */
export const vatKey = ({ kind, rateBasisPoints }: Pick<VatTreatment, 'kind' | 'rateBasisPoints'>): string =>
  `${kind} ${rateBasisPoints}`;
