import { Button, Group } from '@mantine/core';
import { IconCalendarPlus, IconTool } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TodayDocument, type TodayQuery } from '../../generated/manager/graphql';
import { formatLongDay } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { BookForDialog, type BookForWish } from './book-for-dialog';
import { BookingDialog } from './booking-dialog';
import { TakeOutDialog } from './take-out-dialog';
import { TodayArrivals } from './today-arrivals';
import { TodayClosed } from './today-closed';
import { TodayFigures } from './today-figures';
import { MachinesDown, OverdueLoans, ToValidate } from './today-lists';
import classes from './today-page.module.css';
import { useEveryMinute } from './use-every-minute';
import { Waiting } from '../../ui/waiting';
import './words';

export type TodayData = TodayQuery['today'];

const TOUCHED = { additionalTypenames: ['Booking', 'Resource', 'Loan', 'Person', 'Habilitation'] };

/** Who comes today; on a closed day, who comes next. */
function arrivalsOf(today: TodayData, t: TFunction<'manager'>) {
  const { arrivals, openPeriods, nextOpenDay } = today;
  if (arrivals.length > 0 && openPeriods.length === 0) return { title: t('today.arrivalsKept'), arrivals };
  if (arrivals.length > 0 || !nextOpenDay) return { title: t('today.arrivals'), arrivals };
  return { title: t('today.arrivalsOn', { day: formatLongDay(nextOpenDay.date) }), arrivals: nextOpenDay.arrivals };
}

/** The day at a glance: who comes, what is broken, what waits, what is late. */
export function TodayPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: TodayDocument, context: TOUCHED });
  useEveryMinute(() => retry({ requestPolicy: 'network-only' }));
  const [bookFor, setBookFor] = useState<BookForWish | null>(null);
  const [takingOut, setTakingOut] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <PageTitle title={t('today.title')} lead={formatLongDay(Date.now())}>
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconTool size={20} stroke={1.75} aria-hidden="true" />}
            onClick={() => setTakingOut(true)}
          >
            {t('takeOut.actMachine')}
          </Button>
          <Button
            leftSection={<IconCalendarPlus size={20} stroke={1.75} aria-hidden="true" />}
            onClick={() => setBookFor({})}
          >
            {t('bookFor.act')}
          </Button>
        </Group>
      </PageTitle>
      {data ? (
        <div className={classes['page']}>
          {data.today.openPeriods.length > 0 ? <TodayFigures day={data.today} /> : <TodayClosed today={data.today} />}
          <TodayArrivals {...arrivalsOf(data.today, t)} onOpen={setOpened} onBook={() => setBookFor({})} />
          <div className={classes['side']}>
            <MachinesDown machines={data.today.machinesDown} />
            <ToValidate items={data.today.toValidate} />
            <OverdueLoans loans={data.today.overdueLoans} />
          </div>
        </div>
      ) : (
        <Waiting error={error} retry={retry} lines={6} />
      )}
      <BookForDialog wish={bookFor} onClose={() => setBookFor(null)} />
      <TakeOutDialog opened={takingOut} onClose={() => setTakingOut(false)} />
      <BookingDialog bookingId={opened} onClose={() => setOpened(null)} />
    </>
  );
}
