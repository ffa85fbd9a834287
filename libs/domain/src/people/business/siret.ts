/** La Poste gave its offices numbers that do not follow Luhn; the sum of their figures is a multiple of five (INSEE). */
const LA_POSTE = '356000000';

const FIGURES = /^\d{14}$/;

/** Spaces, points and dashes people type between groups of figures. */
const SEPARATORS = /[\s.\u00a0\u202f-]/g;

/** The fourteen figures of a SIRET as it is stored, its check figure verified; undefined when it is none. */
export function siretOf(typed: string): string | undefined {
  const siret = typed.replaceAll(SEPARATORS, '');
  return FIGURES.test(siret) && (obeysLuhn(siret) || isOfficeOfLaPoste(siret)) ? siret : undefined;
}

/** The nine figures of the legal unit, of all its establishments alike. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);

function obeysLuhn(number: string): boolean {
  const sum = [...number].reduceRight((total, figure, place) => {
    const doubled = Number(figure) * ((number.length - place) % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const isOfficeOfLaPoste = (siret: string): boolean =>
  siret.startsWith(LA_POSTE) && [...siret].reduce((sum, figure) => sum + Number(figure), 0) % 5 === 0;
