import type { IssuedLine, LineUnit, PostalAddress } from '@etabli/domain';

/** A thin space that keeps figures together would be lost in text taken out of the file: a plain unbreakable one is found again. */
const SPACE = '\u00a0';

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 });

const plain = (text: string): string => text.replaceAll('\u202f', SPACE);

/** 1 234,50 € */
export const eurosText = (cents: number): string => plain(euros.format(cents / 100));

const UNITS: Readonly<Record<LineUnit, (isMany: boolean) => string>> = {
  PIECE: () => '',
  HOUR: () => `${SPACE}h`,
  DAY: (isMany) => `${SPACE}${isMany ? 'jours' : 'jour'}`,
  MONTH: () => `${SPACE}mois`,
};

/** 1,5 h */
export const quantityText = ({ quantityThousandths, unit }: IssuedLine): string =>
  plain(numbers.format(quantityThousandths / 1000)) + UNITS[unit](quantityThousandths >= 2000);

/** 20 %, or why there is none in a word. */
export const rateText = ({ vat }: Pick<IssuedLine, 'vat'>): string => {
  if (vat.category === 'S') return `${plain(numbers.format(vat.rateBasisPoints / 100))}${SPACE}%`;
  return vat.category === 'E' ? 'exonéré' : 'hors champ';
};

/** 23 novembre 2026 */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, '1er ');

export const addressLines = ({ line1, line2, postalCode, commune }: PostalAddress): string[] =>
  [line1, line2 ?? '', `${postalCode} ${commune}`.trim()].filter((line) => line !== '');

/** FR76 3000 6000 0112 3456 7890 189 */
export const ibanText = (iban: string): string => (iban.match(/.{1,4}/g) ?? []).join(SPACE);
