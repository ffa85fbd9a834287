import { allocate } from '../../shared/allocate';
import { sumOf, type Cents } from '../../shared/money';
import type { IssuedDocument } from '../invoice/issued-document';
import { vatGroups, type VatBreakdown } from '../totals';
import { vatKey, type PriceBasis } from '../vat';
import type { CreditedLine } from './credit-facts';

/** What a rate of the invoice comes to, in the basis of the invoice. */
export const statedAmount = ({ baseCents, vatCents }: VatBreakdown, basis: PriceBasis): Cents =>
  basis === 'EXCLUSIVE' ? baseCents : baseCents + vatCents;

/** What each line really asked for: its total, and its share of the discounts and charges on the whole invoice. */
export function creditableOf({ lines, breakdown, basis }: IssuedDocument): Cents[] {
  const amounts = lines.map(({ totalCents }) => totalCents);
  for (const { vat, places, amounts: own } of vatGroups(
    lines.map((line) => ({ ...line, amountCents: line.totalCents })),
  )) {
    const group = breakdown.find((one) => vatKey(one.vat) === vatKey(vat));
    const adjustment = group ? statedAmount(group, basis) - sumOf(own) : 0;
    const shares = allocate(
      adjustment,
      own.map((amount) => Math.max(amount, 0)),
    );
    places.forEach((place, i) => (amounts[place] = (own[i] ?? 0) + (shares[i] ?? 0)));
  }
  return amounts;
}

/** What was given back of each line so far. */
export const creditedOf = (invoice: IssuedDocument, earlier: readonly IssuedDocument[]): Cents[] =>
  invoice.lines.map((_, place) =>
    sumOf(
      earlier.flatMap(({ lines }) =>
        lines.filter((line) => line.creditedPlace === place).map((line) => line.totalCents),
      ),
    ),
  );

/** What is left of each line. */
export function leftToCredit(invoice: IssuedDocument, earlier: readonly IssuedDocument[]): Cents[] {
  const credited = creditedOf(invoice, earlier);
  return creditableOf(invoice).map((amount, place) => amount - (credited[place] ?? 0));
}

/** Everything that is left, to cancel the invoice. */
export const wholeCredit = (invoice: IssuedDocument, earlier: readonly IssuedDocument[]): CreditedLine[] =>
  leftToCredit(invoice, earlier).flatMap((amountCents, place) => (amountCents === 0 ? [] : [{ place, amountCents }]));
