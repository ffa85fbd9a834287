import { useTranslation } from 'react-i18next';
import { formatHour, formatMinutes } from '../../ui/format/time';
import type { TodayData } from './today-page';
import classes from './today-page.module.css';

/** People, hours and opening of the day, in one line. */
export function TodayFigures({ today }: { readonly today: TodayData }) {
  const { t } = useTranslation('manager');
  const opening = today.openPeriods.map(({ startsAt, endsAt }) => `${formatHour(startsAt)} – ${formatHour(endsAt)}`);
  const figures = [
    { label: t('today.people'), value: String(today.peopleExpected) },
    { label: t('today.hours'), value: formatMinutes(today.bookedMinutes) },
    { label: t('today.opening'), value: opening.join(', ') || t('today.closed') },
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
