import { roundedQuotient, type Cents } from '../../shared/money';
import type { VatTreatment } from '../vat';

/** A quantity in thousandths: an hour and a half is 1500. */
export type Thousandths = number;

/** What the amount of a line is made of, in the basis of its document. */
export interface LineAmounts {
  readonly quantityThousandths: Thousandths;
  readonly unitPriceCents: Cents;
  /** Taken off the line as a whole (CGI ann. II, art. 242 nonies A, I-8°: each discount known at that time). */
  readonly discountCents: Cents;
  readonly vat: VatTreatment;
}

/** Rounded once, on the line, before the discount. */
export const lineTotal = ({ quantityThousandths, unitPriceCents, discountCents }: LineAmounts): Cents =>
  roundedQuotient(quantityThousandths * unitPriceCents, 1000) - discountCents;
