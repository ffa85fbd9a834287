const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;

/** What people type between groups of figures. */
const SEPARATORS = /[\s\u00a0\u202f-]/g;

/** An IBAN as it is stored, its check figures verified (ISO 13616); undefined when it is none. */
export function ibanOf(typed: string): string | undefined {
  const iban = typed.replaceAll(SEPARATORS, '').toUpperCase();
  return SHAPE.test(iban) && remainder(iban) === 1 ? iban : undefined;
}

/** Of the number it spells, letters as 10 to 35, once its head is moved to its end. */
const remainder = (iban: string): number =>
  [...(iban.slice(4) + iban.slice(0, 4))].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0);
