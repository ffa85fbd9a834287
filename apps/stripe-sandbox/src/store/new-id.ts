import { randomInt } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** As Stripe's: a prefix that says what it names, and 24 letters nobody guesses. */
export const newId = (prefix: string): string => `${prefix}_${randomLetters(24)}`;

export function randomLetters(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
