import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { civil, formatHour, formatLongDay } from '../../../ui/format/time';
import type { HomeData } from './home-data';
import classes from './welcome.module.css';

type Calendar = HomeData['openingCalendar'];

/** Closures and public holidays to come, soonest first. */
export function OpeningExceptions({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('welcome');

  const daysOf = ({ startsAt, endsAt }: Calendar['closures'][number]): string => {
    const start = civil(startsAt);
    const end = civil(endsAt);
    const last = end.minus({ milliseconds: 1 });
    if (!start.hasSame(last, 'day'))
      return t('opening.dayRange', { first: formatLongDay(start), last: formatLongDay(last) });
    if (start.hour === 0 && end.diff(start, 'hours').hours >= 23) return formatLongDay(start);
    return t('opening.dayRangePart', { day: formatLongDay(start), opens: formatHour(start), closes: formatHour(end) });
  };
  const exceptions = [
    ...calendar.closures.map((closure) => ({
      key: closure.id,
      at: civil(closure.startsAt).toMillis(),
      words: t('opening.exception', { days: daysOf(closure), reason: closure.reason }),
    })),
    ...calendar.publicHolidays.map(({ date, name }) => ({
      key: date,
      at: civil(date).toMillis(),
      words: t('opening.exception', { days: formatLongDay(date), reason: name }),
    })),
  ].sort((a, b) => a.at - b.at);

  if (exceptions.length === 0) return null;
  return (
    <div className={classes['block']}>
      <Title order={3}>{t('opening.exceptions')}</Title>
      <ul className={classes['exceptions']}>
        {exceptions.map(({ key, words }) => (
          <li key={key}>{words.charAt(0).toUpperCase() + words.slice(1)}</li>
        ))}
      </ul>
    </div>
  );
}
