import { DateTime, Info } from 'luxon';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n/language';
import { formatHour, ZONE } from '../../../ui/format/time';
import { weekInRuns, type Hours, type Run } from './week-in-runs';
import classes from './welcome.module.css';

const dayName = (weekday: number): string =>
  Info.weekdays('long', { locale: currentLanguage() })[weekday - 1] ?? String(weekday);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A day without a clock change, to say hours of any day. */
const hourOf = (minute: number): string => formatHour(DateTime.fromISO('2026-01-05', { zone: ZONE }).plus({ minute }));

/** The hours of the week, in words. */
export function OpeningWeek({ hours }: { readonly hours: readonly Hours[] }) {
  const { t } = useTranslation('welcome');
  const days = ({ first, last }: Run): string =>
    first === last ? dayName(first) : t('opening.run', { first: dayName(first), last: dayName(last) });
  const times = ({ periods }: Run): string =>
    periods
      .map((period) =>
        t('opening.period', { opens: hourOf(period.opensAtMinute), closes: hourOf(period.closesAtMinute) }),
      )
      .join(', ') || t('opening.closed');
  return (
    <dl className={classes['week']}>
      {weekInRuns(hours).map((run) => (
        <div key={run.first}>
          <dt>{capital(days(run))}</dt>
          <dd>{times(run)}</dd>
        </div>
      ))}
    </dl>
  );
}
