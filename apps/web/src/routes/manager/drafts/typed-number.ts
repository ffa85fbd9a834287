/** A number as it is typed, with a comma or a point, in the smallest part it may have; null when it is none. */
function partsIn(typed: string, decimals: number): number | null {
  const match = /^(-?)(\d{1,7})(?:[.,](\d+))?$/.exec(typed.replaceAll(/[\s\u00a0\u202f€]/g, ''));
  const [, sign, whole, part = ''] = match ?? [];
  if (!whole || part.length > decimals) return null;
  const parts = Number(whole + part.padEnd(decimals, '0'));
  return sign === '-' && parts > 0 ? -parts : parts;
}

/** Cents of a price in euros; below zero gives back. */
export const centsIn = (typed: string): number | null => partsIn(typed, 2);

/** Thousandths of a quantity; null when it is none or nothing. */
export function thousandthsIn(typed: string): number | null {
  const parts = partsIn(typed, 3);
  return parts !== null && parts > 0 ? parts : null;
}

const written = (parts: number, decimals: number): string => (parts / 10 ** decimals).toString().replace('.', ',');

/** « 19,9 » is no price: two decimals, or none. */
export const eurosOf = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

export const quantityOf = (thousandths: number): string => written(thousandths, 3);
