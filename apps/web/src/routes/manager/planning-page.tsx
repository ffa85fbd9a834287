import { Button, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookingPanel } from '../../booking/booking-panel';
import { usualMinutes } from '../../booking/slot-choice';
import type { BookingWish } from '../../booking/use-slot-form';
import { Planning } from '../../planning/planning';
import type { Move } from '../../planning/use-moving';
import type { PlanningOccupation, PlanningRow } from '../../planning/use-planning';
import { PageTitle } from '../../ui/page-title';
import { BookForDialog, type BookForWish } from './book-for-dialog';
import { BookingDialog } from './booking-dialog';
import { TakeOutDialog } from './take-out-dialog';
import './words';

const instant = (at: number): string => new Date(at).toISOString();

/** The server finds whose booking it is; the name is for who reads the panel. */
const wishOf = ({ bookingId, whose, ...slot }: Move): BookingWish => ({
  ...slot,
  movingId: bookingId,
  ...(whose ? { personName: whose } : {}),
});

/** The whole planning with names: book for somebody, drag to move, cancel with a reason. */
export function ManagerPlanningPage() {
  const { t } = useTranslation('manager');
  const [bookFor, setBookFor] = useState<BookForWish | null>(null);
  const [moving, setMoving] = useState<BookingWish | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [takingOut, setTakingOut] = useState(false);
  const acts = useMemo(
    () => ({
      resourcePath: '/gestion/machines/$id',
      onPick: ({ resource }: PlanningRow, startsAt: number) => {
        const endsAt = startsAt + usualMinutes(resource.rules) * 60_000;
        setBookFor({ machine: resource, startsAt: instant(startsAt), endsAt: instant(endsAt) });
      },
      onOpen: ({ bookingId }: PlanningOccupation) => setOpened(bookingId),
    }),
    [],
  );
  return (
    <>
      <PageTitle title={t('planning.title')} lead={t('planning.lead')}>
        <Group gap="sm">
          <Button variant="default" onClick={() => setTakingOut(true)}>
            {t('takeOut.actMachine')}
          </Button>
          <Button onClick={() => setBookFor({})}>{t('bookFor.act')}</Button>
        </Group>
      </PageTitle>
      <Planning {...acts} onMove={(move) => setMoving(wishOf(move))} />
      <BookForDialog wish={bookFor} onClose={() => setBookFor(null)} />
      <BookingPanel wish={moving} onClose={() => setMoving(null)} />
      <BookingDialog bookingId={opened} onClose={() => setOpened(null)} />
      <TakeOutDialog opened={takingOut} onClose={() => setTakingOut(false)} />
    </>
  );
}
