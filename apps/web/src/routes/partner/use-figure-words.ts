import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format/money';
import { changeOf, type Figure } from './change-of';

export type Unit = 'persons' | 'hours' | 'percent';

const HARD = '\u00a0';

/** Figures in words, in the language of the screen. */
export function useFigureWords(threshold: number) {
  const { t } = useTranslation('partner');

  const number = (value: number, unit: Unit): string =>
    unit === 'percent' ? `${formatNumber(value, 1)}${HARD}%` : formatNumber(value, 0);

  /** « 1 281 », « 14,8 % », « masqué (moins de 5 personnes) ». */
  const figure = ({ value, suppressed }: Figure, unit: Unit): string => {
    if (suppressed) return t('hidden', { threshold });
    return value === null || value === undefined ? t('undefined') : number(value, unit);
  };

  /** What changed since the period before, as a sentence. */
  const change = (now: Figure, before: Figure, unit: Unit): string => {
    const found = changeOf(now, before);
    const by = 'by' in found ? step(found.by, unit) : '';
    return t(`change.${found.kind}`, { by, before: number(before.value ?? 0, unit), threshold });
  };

  /** Shares move by points: 2 % more of 8 % would be ambiguous. */
  const step = (by: number, unit: Unit): string =>
    unit === 'percent' ? t('point', { count: by, by: formatNumber(by, 1) }) : number(by, unit);

  return { figure, change };
}
