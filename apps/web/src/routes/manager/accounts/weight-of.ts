import { currentLanguage } from '../../../i18n/language';
import { formatNumber } from '../../../ui/format/money';

const UNITS = { fr: ['ko', 'Mo'], en: ['kB', 'MB'] } as const;

/** « 340 ko », « 2,1 Mo »: what a download weighs, never nothing. */
export function weightOf(bytes: number): string {
  const [kilo, mega] = UNITS[currentLanguage()];
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))}\u00a0${kilo}`;
  return `${formatNumber(bytes / 1_000_000)}\u00a0${mega}`;
}
