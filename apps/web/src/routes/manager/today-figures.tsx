import { useTranslation } from 'react-i18next';
import { formatMinutes } from '../../ui/format/time';
import { openingWords } from './opening-words';
import type { TodayData } from './today-page';
import classes from './today-page.module.css';
import './words';

/** People, hours and opening of the day, in one line. */
export function TodayFigures({ day }: { readonly day: TodayData }) {
  const { t } = useTranslation('manager');
  const figures = [
    { label: t('today.people'), value: String(day.peopleExpected) },
    { label: t('today.hours'), value: formatMinutes(day.bookedMinutes) },
    { label: t('today.opening'), value: openingWords(day.openPeriods) },
  ];
  return (
    <dl className={classes['figures']}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
