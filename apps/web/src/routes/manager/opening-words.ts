import { formatHour } from '../../ui/format/time';

interface Period {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** « 7 h 30 – 12 h, 13 h – 20 h » */
export const openingWords = (periods: readonly Period[]): string =>
  periods.map(({ startsAt, endsAt }) => `${formatHour(startsAt)} – ${formatHour(endsAt)}`).join(', ');
