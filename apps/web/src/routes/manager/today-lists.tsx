import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatLocalDate } from '../../ui/format/time';
import { formatNearTime } from '../../ui/format/near-slot';
import { PoleBand } from '../../ui/pole-band';
import { GiveBackButton } from './give-back-button';
import { PersonLink } from './person-link';
import { TodayCard } from './today-card';
import type { TodayData } from './today-page';
import classes from './today-page.module.css';
import './words';

interface DownProps {
  readonly machines: TodayData['machinesDown'];
}

/** What is broken, why, since when, and the way back to service. */
export function MachinesDown({ machines }: DownProps) {
  const { t } = useTranslation('manager');
  return (
    <TodayCard first title={t('today.down')} count={machines.length}>
      {machines.length === 0 && <Text c="dimmed">{t('today.noneDown')}</Text>}
      <ul className={classes['list']} tabIndex={0}>
        {machines.map((machine) => {
          const { outOfServiceSince: since } = machine;
          return (
            <li key={machine.id}>
              <PoleBand hue={machine.pole.hue}>
                <div className={classes['line']}>
                  <Anchor component={Link} to={`/gestion/machines/${machine.id}`} fw={650}>
                    {machine.name}
                  </Anchor>
                  <GiveBackButton machine={machine} />
                </div>
                <Text size="sm" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
                  {machine.outOfServiceReason}
                </Text>
                {since && (
                  <Text size="sm" c="dimmed">
                    {t('today.since', { when: formatNearTime(since) })}
                  </Text>
                )}
              </PoleBand>
            </li>
          );
        })}
      </ul>
    </TodayCard>
  );
}

/** What is decided, is decided in one place; the rest leads to the person it is about. */
const placeOf = ({ kind, subjectId }: TodayData['toValidate'][number]): string =>
  ['BOOKING_REQUEST', 'APPLICATION', 'DOCUMENT'].includes(kind)
    ? '/gestion/a-valider'
    : `/gestion/membres/${subjectId}`;

/** What waits for a manager. */
export function ToValidate({ items }: { readonly items: TodayData['toValidate'] }) {
  const { t } = useTranslation('manager');
  return (
    <TodayCard title={t('today.toValidate')} count={items.length}>
      {items.length === 0 && <Text c="dimmed">{t('today.nothing')}</Text>}
      <ul className={classes['list']} tabIndex={0}>
        {items.map((one) => (
          <li key={one.kind + one.subjectId + one.label}>
            <Anchor component={Link} to={placeOf(one)} className={classes['item']}>
              {one.label}
            </Anchor>
            {one.dueOn && (
              <Text span size="sm" c="dimmed">
                {` ${t('today.dueOn', { day: formatLocalDate(one.dueOn) })}`}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </TodayCard>
  );
}

/** Tools that should be back. */
export function OverdueLoans({ loans }: { readonly loans: TodayData['overdueLoans'] }) {
  const { t } = useTranslation('manager');
  return (
    <TodayCard title={t('today.overdue')} count={loans.length}>
      {loans.length === 0 && <Text c="dimmed">{t('today.noneOverdue')}</Text>}
      <ul className={classes['list']} tabIndex={0}>
        {loans.map(({ id, tool, unit, borrower, dueOn }) => (
          <li key={id}>
            <Text fw={650}>
              {tool.name}, {unit.label}
            </Text>
            <Text size="sm">
              <PersonLink person={borrower} />, {t('overdueSince', { day: formatLocalDate(dueOn) })}
            </Text>
          </li>
        ))}
      </ul>
      {loans.length > 0 && (
        <Anchor component={Link} to="/gestion/outils?vue=retards" className={classes['item']}>
          {t('everything')}
        </Anchor>
      )}
    </TodayCard>
  );
}
