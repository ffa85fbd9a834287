import type { DayPeriod } from '../../shared/day-period';
import type { Cents } from '../../shared/money';
import type { Adjustment, Thousandths } from '../totals';
import type { PriceBasis, VatKind } from '../vat';
import type { Buyer, PostalAddress, Seller } from './party';

/** What a quantity counts (UN/ECE recommendation 20 through UNIT_CODES of the Factur-X). */
export const LINE_UNITS = ['PIECE', 'HOUR', 'DAY', 'MONTH'] as const;
export type LineUnit = (typeof LINE_UNITS)[number];

/** Supplies of goods and of services, told apart on every invoice (CGI ann. II, art. 242 nonies A, I, as décret 2022-1299 wants it). */
export const SUPPLY_NATURES = ['SERVICES', 'GOODS'] as const;
export type SupplyNature = (typeof SUPPLY_NATURES)[number];

/** A line as it is written, before the law of the day is applied. */
export interface DraftLine {
  readonly description: string;
  readonly nature: SupplyNature;
  readonly quantityThousandths: Thousandths;
  readonly unit: LineUnit;
  /** In the basis of the document. */
  readonly unitPriceCents: Cents;
  readonly discountCents: Cents;
  readonly vatKind: VatKind;
  readonly period: DayPeriod | null;
}

/** An invoice that can still be changed and has no number. */
export interface InvoiceDraft {
  readonly basis: PriceBasis;
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly lines: readonly DraftLine[];
  readonly adjustments: readonly Adjustment[];
  /** Day the service is done, last day of a period: it decides the rates. */
  readonly suppliedOn: string;
  readonly paymentDays: number;
  readonly paidCents: Cents;
  /** When goods go elsewhere than to the buyer (same décret). */
  readonly deliveryAddress: PostalAddress | null;
  /** What the buyer asked to read on it: order, agreement, commitment of a public body (BT-13). */
  readonly buyerReference: string | null;
}
