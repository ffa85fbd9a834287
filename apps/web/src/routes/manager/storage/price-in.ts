import { centsIn } from '../billing/cents-in';

/** Cents of a price typed in euros; nothing and zero are a price too. Null when it is none. */
export const priceIn = (typed: string): number | null =>
  /^0*(?:[.,]0{0,2})?$/.test(typed.trim()) ? 0 : centsIn(typed);

/** A price as it is typed: « 12,50 ». */
export const typedPrice = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
