import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MySeatsQuery } from '../../../generated/member/graphql';
import { today } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';
import { dayBefore } from '../day-before';
import classes from '../me-page.module.css';
import { GiveSeatDialog } from './give-seat-dialog';
import { TakeSeatBackDialog } from './take-seat-back-dialog';

type Subscription = NonNullable<NonNullable<MySeatsQuery['viewer']>['subscription']>;
type Seat = Subscription['seats'][number];

/** Who works under my subscription; a seat left may be given. */
export function SeatList({ subscription: { id, seats, seatCount } }: { readonly subscription: Subscription }) {
  const { t } = useTranslation('seats');
  const [giving, setGiving] = useState(false);
  const [ended, setEnded] = useState<Seat | null>(null);
  return (
    <div>
      <Text fw={650}>{t('people')}</Text>
      <Text c="dimmed">{t('taken', { count: seats.length, total: seatCount })}</Text>
      <ul className={classes['lines']}>
        {seats.map((seat) => (
          <li key={seat.id} className={classes['line']}>
            <div className={classes['grow']}>
              <Text>{seat.personName}</Text>
              <Text c="dimmed">{daysOf(seat)}</Text>
            </div>
            <Button variant="default" aria-label={t('endOf', { name: seat.personName })} onClick={() => setEnded(seat)}>
              {t('end')}
            </Button>
          </li>
        ))}
      </ul>
      {seats.length + 1 < seatCount && (
        <Button variant="default" mt="sm" onClick={() => setGiving(true)}>
          {t('give')}
        </Button>
      )}
      {giving && <GiveSeatDialog subscriptionId={id} onClose={() => setGiving(false)} />}
      {ended && <TakeSeatBackDialog seat={ended} onClose={() => setEnded(null)} />}
    </div>
  );

  function daysOf({ startsOn, endsOn }: Seat): string {
    const start = t(startsOn > today() ? 'from' : 'since', { day: formatLocalDate(startsOn) });
    return endsOn ? `${start}, ${t('until', { day: formatLocalDate(dayBefore(endsOn)) })}` : start;
  }
}
