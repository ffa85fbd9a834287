import { inEuros, type Cents } from '../../shared/money';
import { leaf } from './xml';

export const amount = (name: string, cents: Cents): string => leaf(name, inEuros(cents));

/** Basis points as a percentage: 550 is `5.50`. */
export const percent = (basisPoints: number): string => inEuros(basisPoints);

/** Thousandths with the decimals they need: `1.5`, `2`. */
export const quantity = (thousandths: number): string => decimal(thousandths, 3);

/** A whole number of `1/10^places` without useless zeros. */
export function decimal(units: number, places: number): string {
  const figures = String(Math.abs(units)).padStart(places + 1, '0');
  const decimals = figures.slice(-places).replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${figures.slice(0, -places)}${decimals && `.${decimals}`}`;
}

/** A civil day in the form of code 102: `20261123`. */
export const day = (name: string, civilDay: string): string =>
  leaf(name, civilDay.replaceAll('-', ''), { format: '102' });
