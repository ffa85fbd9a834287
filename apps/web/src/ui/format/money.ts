import { currentLanguage } from '../../i18n/language';

/** « 420,00 € » from integer cents. */
export const formatCents = (cents: number): string =>
  new Intl.NumberFormat(currentLanguage(), { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** « 1 234,5 », at most one decimal unless told. */
export const formatNumber = (value: number, decimals = 1): string =>
  new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: decimals }).format(value);
