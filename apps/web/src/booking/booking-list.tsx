import { Stack } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { BookingPartsFragment } from '../generated/member/graphql';
import type { BookingAct } from './booking-acts';
import { BookingLine } from './booking-line';
import { BookingPanel } from './booking-panel';
import { CancelDialog } from './cancel-dialog';
import { FinishDialog } from './finish-dialog';

// for those who repeat their slots: the others never download it
const SeriesActDialog = lazy(async () => ({
  default: (await import('./series/series-act-dialog')).SeriesActDialog,
}));

interface Props {
  readonly bookings: readonly BookingPartsFragment[];
  /** Acts beside the first one only: elsewhere they have a page of their own. */
  readonly brief?: boolean;
}

interface Asked {
  readonly act: BookingAct;
  readonly booking: BookingPartsFragment;
  /** Of a series, and it was said that this one alone is meant. */
  readonly alone: boolean;
}

/** My bookings, each to move, cancel, finish early or put in one’s calendar. */
export function BookingList({ bookings, brief = false }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  return (
    <>
      <Stack gap="sm">
        {bookings.map((booking, index) => (
          <BookingLine
            key={booking.id}
            booking={booking}
            quiet={brief && index > 0}
            onAct={(act, of) => setAsked({ act, booking: of, alone: !of.seriesId })}
          />
        ))}
      </Stack>
      {asked && <AskedDialog asked={asked} onAlone={() => setAsked({ ...asked, alone: true })} onClose={close} />}
    </>
  );
}

interface DialogProps {
  readonly asked: Asked;
  readonly onAlone: () => void;
  readonly onClose: () => void;
}

function AskedDialog({ asked: { act, booking, alone }, onAlone, onClose }: DialogProps) {
  if (act === 'finish') return <FinishDialog booking={booking} onClose={onClose} />;
  if (!alone)
    return (
      <Suspense>
        <SeriesActDialog act={act} booking={booking} onAlone={onAlone} onClose={onClose} />
      </Suspense>
    );
  if (act === 'cancel') return <CancelDialog booking={booking} onClose={onClose} />;
  const { resource, startsAt, endsAt, id } = booking;
  return <BookingPanel wish={{ resourceId: resource.id, startsAt, endsAt, movingId: id }} onClose={onClose} />;
}
