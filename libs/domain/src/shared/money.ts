/** An amount in integer cents of euro. Never a float. */
export type Cents = number;

/**
 * `numerator / denominator` to the nearest integer, halves away from zero, so that an amount and its opposite round alike
 * (BOFiP BOI-TVA-DECLA-30-20-20-10: to the nearest cent, 0.5 counting for 1).
 */
export function roundedQuotient(numerator: number, denominator: number): number {
  if (
    !Number.isInteger(numerator) ||
    !Number.isSafeInteger(2 * numerator) ||
    !Number.isSafeInteger(denominator) ||
    denominator <= 0
  )
    throw new RangeError(`no exact quotient of ${numerator} by ${denominator}`);
  const rounded = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 && rounded !== 0 ? -rounded : rounded;
}

/** VAT-inclusive amount, rounded to the cent. */
export const includingTax = (exclusive: Cents, rateBasisPoints: number): Cents =>
  exclusive + roundedQuotient(exclusive * rateBasisPoints, 10_000);

export const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, amount) => sum + amount, 0);

/** Euros with two decimals: `1234.50`, with a point as XML wants it or a comma as the French administration does. */
export function inEuros(amount: Cents, separator: '.' | ',' = '.'): string {
  const figures = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${figures.slice(0, -2)}${separator}${figures.slice(-2)}`;
}
