const NAF = /^(\d{2})\.?(\d{2})([A-Z])$/;
const NAFA = /^(\d{2})\.?(\d{2})([A-Z])-?([A-Z])$/;

const plain = (typed: string): string => typed.replaceAll(/[\s\u00a0\u202f]/g, '').toUpperCase();

/** A NAF (APE) code as INSEE writes it, « 31.09B »; undefined when it has not its form: four figures and a letter. */
export function nafCodeOf(typed: string): string | undefined {
  const [, division, rest, letter] = NAF.exec(plain(typed)) ?? [];
  return division === undefined ? undefined : `${division}.${rest}${letter}`;
}

/** A NAFA code of the crafts, « 31.09BA »: the NAF code and one more letter. */
export function nafaCodeOf(typed: string): string | undefined {
  const [, division, rest, letter, craft] = NAFA.exec(plain(typed)) ?? [];
  return division === undefined ? undefined : `${division}.${rest}${letter}${craft}`;
}
