import type {
  DraftLineInput,
  DraftToEditQuery,
  LineUnit,
  SupplyNature,
  VatKind,
} from '../../../generated/manager/graphql';
import { centsIn, eurosOf, quantityOf, thousandthsIn } from './typed-number';

type WrittenDraft = NonNullable<DraftToEditQuery['invoiceDraft']>;
type WrittenLine = WrittenDraft['lines'][number];

export const UNITS: readonly LineUnit[] = ['PIECE', 'HOUR', 'DAY', 'MONTH'];
export const NATURES: readonly SupplyNature[] = ['SERVICES', 'GOODS'];
export const RATES: readonly VatKind[] = [
  'STANDARD',
  'INTERMEDIATE',
  'REDUCED',
  'TRAINING_EXEMPT',
  'OUT_OF_SCOPE',
  'FRANCHISE',
];

/** A line as it is typed. */
export interface LineForm {
  /** Tells lines apart while they come and go. */
  readonly key: number;
  readonly description: string;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly unit: LineUnit;
  readonly nature: SupplyNature;
  readonly vatKind: VatKind;
  /** The days it is about, as the run wrote them. */
  readonly period: { readonly startsOn: string; readonly endsOn: string } | null;
}

export interface DraftForm {
  readonly lines: readonly LineForm[];
  readonly suppliedOn: string;
  /** Empty: those of the account, or the usual ones. */
  readonly paymentDays: string;
  readonly buyerReference: string;
}

export const emptyLine = (key: number): LineForm => ({
  key,
  description: '',
  quantity: '1',
  price: '',
  discount: '',
  unit: 'PIECE',
  nature: 'SERVICES',
  vatKind: 'STANDARD',
  period: null,
});

export const emptyDraft = (today: string, buyerReference: string | null): DraftForm => ({
  lines: [emptyLine(0)],
  suppliedOn: today,
  paymentDays: '',
  buyerReference: buyerReference ?? '',
});

const lineOf = (
  { quantityThousandths, unitPriceCents, discountCents, period, ...line }: WrittenLine,
  key: number,
): LineForm => ({
  key,
  description: line.description,
  unit: line.unit,
  nature: line.nature,
  vatKind: line.vatKind,
  quantity: quantityOf(quantityThousandths),
  price: eurosOf(unitPriceCents),
  discount: discountCents === 0 ? '' : eurosOf(discountCents),
  period: period && { startsOn: period.startsOn, endsOn: period.endsOn },
});

export const formOf = ({ lines, suppliedOn, paymentDays, buyerReference }: WrittenDraft): DraftForm => ({
  lines: lines.map(lineOf),
  suppliedOn,
  paymentDays: String(paymentDays),
  buyerReference: buyerReference ?? '',
});

/** The next line, told apart from all there are. */
export const withLine = (form: DraftForm): DraftForm => ({
  ...form,
  lines: [...form.lines, emptyLine(Math.max(-1, ...form.lines.map(({ key }) => key)) + 1)],
});

export type LineField = 'description' | 'quantity' | 'price' | 'discount';

/** What of a line cannot be sent. */
export function wrongIn({ description, quantity, price, discount }: LineForm): readonly LineField[] {
  const discountCents = discount.trim() === '' ? 0 : centsIn(discount);
  return [
    ...(description.trim() === '' ? (['description'] as const) : []),
    ...(thousandthsIn(quantity) === null ? (['quantity'] as const) : []),
    ...(centsIn(price) === null ? (['price'] as const) : []),
    ...(discountCents === null || discountCents < 0 ? (['discount'] as const) : []),
  ];
}

/** Days to pay as they are sent: null for the usual ones, undefined when they are none. */
export function daysToPay(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const days = Number(typed);
  return Number.isInteger(days) && days >= 0 && days <= 60 ? days : undefined;
}

export const isWhole = ({ lines, suppliedOn, paymentDays }: DraftForm): boolean =>
  lines.length > 0 &&
  suppliedOn !== '' &&
  daysToPay(paymentDays) !== undefined &&
  lines.every((line) => wrongIn(line).length === 0);

/** What the API takes. */
export const contentsOf = ({ lines, suppliedOn, paymentDays, buyerReference }: DraftForm) => ({
  lines: lines.map(lineInput),
  suppliedOn,
  paymentDays: daysToPay(paymentDays) ?? null,
  buyerReference: buyerReference.trim() || null,
});

const lineInput = ({
  description,
  quantity,
  price,
  discount,
  unit,
  nature,
  vatKind,
  period,
}: LineForm): DraftLineInput => ({
  description: description.trim(),
  quantityThousandths: thousandthsIn(quantity) ?? 0,
  unitPriceCents: centsIn(price) ?? 0,
  discountCents: centsIn(discount) ?? 0,
  unit,
  nature,
  vatKind,
  period,
});
