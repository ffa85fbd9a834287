import { demonstrationId } from '../demonstration-id';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code on a machine: always the same, so that a sheet printed once stays good. */
export function codeOf(name: string): string {
  const digits = demonstrationId('resource', name).replaceAll('-', '').slice(-12);
  return (digits.match(/../g) ?? []).map((pair) => LETTERS[Number.parseInt(pair, 16) % LETTERS.length]).join('');
}
