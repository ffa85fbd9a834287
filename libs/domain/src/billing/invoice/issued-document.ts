import type { Cents } from '../../shared/money';
import type { AdjustmentPart, DocumentTotals, VatBreakdown } from '../totals';
import type { PriceBasis, VatTreatment } from '../vat';
import type { DocumentNumber } from './document-number';
import type { DraftLine, SupplyNature } from './invoice-draft';
import type { Mention } from './mentions';
import type { Buyer, PostalAddress, Seller } from './party';

/** A line as it was issued: its VAT frozen, its amount without tax counted. */
export interface IssuedLine extends Omit<DraftLine, 'vatKind'> {
  readonly vat: VatTreatment;
  /** In the basis of the document, discount taken off. */
  readonly totalCents: Cents;
  /** BT-131. */
  readonly netCents: Cents;
  /** On a credit note, the line of the invoice that is given back. */
  readonly creditedPlace: number | null;
}

/** What a credit note corrects, and why (CGI art. 289, I-5; BG-3). */
export interface Correction {
  readonly number: string;
  readonly issuedOn: string;
  readonly reason: string;
}

/** An invoice or a credit note as it was issued: never changed again. Amounts of a credit note are positive: they are given back. */
export interface IssuedDocument {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly number: string;
  readonly place: DocumentNumber;
  readonly currency: 'EUR';
  readonly issuedOn: string;
  readonly suppliedOn: string;
  readonly dueOn: string;
  readonly basis: PriceBasis;
  readonly nature: SupplyNature | 'MIXED';
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly deliveryAddress: PostalAddress | null;
  readonly buyerReference: string | null;
  readonly lines: readonly IssuedLine[];
  readonly adjustments: readonly AdjustmentPart[];
  readonly breakdown: readonly VatBreakdown[];
  readonly totals: DocumentTotals;
  readonly mentions: readonly Mention[];
  readonly corrects: Correction | null;
}
