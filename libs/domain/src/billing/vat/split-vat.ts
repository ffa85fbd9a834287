import { roundedQuotient, type Cents } from '../../shared/money';

/** How prices are stated on a document: businesses read them without VAT, private persons with it (code de la consommation, art. L112-1). */
export const PRICE_BASES = ['EXCLUSIVE', 'INCLUSIVE'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

/** An amount without tax, and its tax. */
export interface Taxed {
  readonly net: Cents;
  readonly vat: Cents;
}

/**
 * The only place where VAT is rounded: once per rate of a document, on the sum of its lines (CGI ann. II, art. 242 nonies A,
 * I-10°; BOI-TVA-DECLA-30-20-20-10: to the nearest cent). Of a price stated with VAT, the tax is taken out of it, so that people pay
 * to the cent what was announced: 9.99 € at 20 % is 8.32 + 1.67, though no sum without tax plus 20 % makes 9.99.
 */
export function splitVat(
  total: Cents,
  { basis, rateBasisPoints }: { basis: PriceBasis; rateBasisPoints: number },
): Taxed {
  if (basis === 'EXCLUSIVE') return { net: total, vat: roundedQuotient(total * rateBasisPoints, 10_000) };
  const vat = roundedQuotient(total * rateBasisPoints, 10_000 + rateBasisPoints);
  return { net: total - vat, vat };
}
