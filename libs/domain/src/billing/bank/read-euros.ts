import type { Cents } from '../../shared/money';

/** A sign, thousands apart by spaces or points (or commas in an export in English), one or two decimals. */
const FRENCH = /^([+-]?)(\d{1,3}(?:[ .]?\d{3})*|\d+)(?:,(\d{1,2}))?$/;
const ENGLISH = /^([+-]?)(\d{1,3}(?:[ ,]?\d{3})*|\d+)(?:\.(\d{1,2}))?$/;

/** Ten million euros: a longer number in the column of amounts is none, but a reference. */
const LARGEST_CENTS = 1_000_000_000;

/** An amount as French banks write it, `-1 234,56 €`, in cents; undefined when it is none. `1.234` is a thousand and more: nobody writes tenths of a cent. */
export function readEuros(text: string): Cents | undefined {
  const bare = text
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/€|EUR/gi, '')
    .trim()
    .replace(/^([+-]) /, '$1');
  const [, sign, units = '', decimals = ''] = FRENCH.exec(bare) ?? ENGLISH.exec(bare) ?? [];
  if (sign === undefined) return undefined;
  const cents = Number(`${units.replaceAll(/\D/g, '')}${decimals.padEnd(2, '0')}`);
  if (cents > LARGEST_CENTS) return undefined;
  return sign === '-' && cents !== 0 ? -cents : cents;
}
