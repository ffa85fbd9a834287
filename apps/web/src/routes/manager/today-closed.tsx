import { Text } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatLongDay, formatMinutes } from '../../ui/format/time';
import { openingWords } from './opening-words';
import type { TodayData } from './today-page';
import classes from './today-page.module.css';
import './words';

/** A day when nobody can come: why, and what the next one looks like. */
export function TodayClosed({ today: { closedBecause: reason, nextOpenDay: next } }: { readonly today: TodayData }) {
  const { t } = useTranslation('manager');
  return (
    <div className={classes['closed']}>
      <IconDoor size={28} stroke={1.75} aria-hidden="true" style={{ flex: 'none' }} />
      <div>
        <Text fw={650} fz="lg">
          {reason ? t('today.closedBecause', { reason }) : t('today.closedToday')}
        </Text>
        {next && (
          <Text>
            {t('today.opensOn', { day: formatLongDay(next.date), hours: openingWords(next.openPeriods) })}{' '}
            {next.peopleExpected > 0 &&
              t('today.expectedThen', { count: next.peopleExpected, hours: formatMinutes(next.bookedMinutes) })}
          </Text>
        )}
      </div>
    </div>
  );
}
