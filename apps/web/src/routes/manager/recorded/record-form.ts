import type { RecordChargeInput, RecordedKind } from '../../../generated/manager/graphql';
import { centsIn, thousandthsIn } from '../drafts/typed-number';

/** What is typed, as it is typed. */
export interface RecordForm {
  readonly kind: RecordedKind;
  readonly description: string;
  readonly quantity: string;
  readonly price: string;
  readonly on: string;
}

export type RecordFault = 'description' | 'quantity' | 'price' | 'on';

export const MOST_CENTS = 1_000_000;
export const MOST_THOUSANDTHS = 1_000_000;

const priceIn = ({ price }: RecordForm): number | null => within(centsIn(price), MOST_CENTS);
const quantityIn = ({ quantity }: RecordForm): number | null => within(thousandthsIn(quantity), MOST_THOUSANDTHS);
const within = (value: number | null, most: number): number | null =>
  value !== null && value > 0 && value <= most ? value : null;

export function wrongIn(form: RecordForm): RecordFault[] {
  const faults: readonly (RecordFault | false)[] = [
    form.description.trim() === '' && 'description',
    quantityIn(form) === null && 'quantity',
    priceIn(form) === null && 'price',
    form.on === '' && 'on',
  ];
  return faults.filter((fault) => fault !== false);
}

/** Cents, rounded as the invoice will; null while something is missing. */
export function totalOf(form: RecordForm): number | null {
  const [quantity, price] = [quantityIn(form), priceIn(form)];
  return quantity === null || price === null ? null : Math.round((quantity * price) / 1000);
}

/** Null while something is missing. */
export function inputOf(form: RecordForm): Omit<RecordChargeInput, 'personId' | 'loanId'> | null {
  const [quantityThousandths, unitPriceCents] = [quantityIn(form), priceIn(form)];
  if (quantityThousandths === null || unitPriceCents === null || wrongIn(form).length > 0) return null;
  const { kind, description, on } = form;
  return { kind, description: description.trim(), quantityThousandths, unitPriceCents, suppliedOn: on };
}
