/** An amount in integer cents of euro. Never a float. */
export type Cents = number;

/** VAT-inclusive amount, rounded half up to the cent (BOFiP BOI-TVA-DECLA-30-20-20-10: rounding to the nearest cent). */
export const includingTax = (exclusive: Cents, rateBasisPoints: number): Cents =>
  exclusive + Math.round((exclusive * rateBasisPoints) / 10_000);
