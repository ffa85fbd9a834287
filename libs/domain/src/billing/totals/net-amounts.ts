import { sumOf, type Cents } from '../../shared/money';
import { splitVat, type PriceBasis } from '../vat';

/** One rate of a document, and what it comes to without tax. */
export interface NetGroup {
  readonly basis: PriceBasis;
  readonly rateBasisPoints: number;
  readonly baseCents: Cents;
}

/**
 * The amounts of one rate without tax: each rounded by itself, then the cents that rounding left over are given back one by one,
 * the largest amounts first, so that they add up to the base on which VAT was counted (BR-CO-10, BR-S-08).
 */
export function netAmounts(amounts: readonly Cents[], group: NetGroup): Cents[] {
  const nets = amounts.map((amount) => splitVat(amount, group).net);
  const residue = group.baseCents - sumOf(nets);
  const corrected = new Set(
    amounts
      .map((amount, place) => ({ size: Math.abs(amount), place }))
      .sort((a, b) => b.size - a.size || a.place - b.place)
      .slice(0, Math.abs(residue))
      .map(({ place }) => place),
  );
  return nets.map((net, place) => (corrected.has(place) ? net + Math.sign(residue) : net));
}
