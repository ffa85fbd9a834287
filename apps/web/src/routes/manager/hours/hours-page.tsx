import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HoursBookedAndUsedDocument } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { formatMinutes } from '../../../ui/format/time';
import { PageTitle } from '../../../ui/page-title';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import classes from './hours.module.css';
import { PeriodFields } from './period-fields';
import { daysOf } from './period';
import { PoleHours } from './pole-hours-section';
import { byPoleInOrder, totalHours, type ResourceHours } from './pole-hours';
import '../words';

/** What was planned beside what was done, machine by machine. */
export function HoursPage() {
  const { t } = useTranslation('manager');
  const [{ du, au }, change] = useAddress();
  const period = { ...daysOf('thisMonth'), ...(du && { from: du }), ...(au && { to: au }) };
  const [{ data, error }, retry] = useQuery({
    query: HoursBookedAndUsedDocument,
    variables: period,
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageTitle
        title={t('hours.title')}
        lead={
          <Anchor component={Link} to="/gestion/machines">
            {t('workshop.back')}
          </Anchor>
        }
      />
      <PeriodFields period={period} onChange={({ from, to }) => change({ du: from, au: to })} />
      {data ? <Lines lines={data.hoursBookedAndUsed} /> : <Waiting error={error} retry={retry} lines={6} />}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly ResourceHours[] }) {
  const { t } = useTranslation('manager');
  if (lines.length === 0) return <EmptyState title={t('hours.none')}>{t('hours.noneNext')}</EmptyState>;
  const total = totalHours(lines);
  const figures = [
    { label: t('hours.booked'), value: formatMinutes(total.bookedMinutes) },
    { label: t('hours.used'), value: formatMinutes(total.usedMinutes) },
    { label: t('hours.givenBack'), value: formatMinutes(total.givenBackMinutes) },
    { label: t('hours.noShows'), value: String(total.noShows) },
  ];
  const longest = Math.max(...lines.map((one) => Math.max(one.bookedMinutes, one.usedMinutes)));
  return (
    <>
      <dl className={classes['figures']}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['meaning']}>{t('hours.meaning')}</p>
      {byPoleInOrder(lines).map((ofPole) => (
        <PoleHours key={ofPole[0]?.resource.pole.id} lines={ofPole} longest={longest} />
      ))}
    </>
  );
}
