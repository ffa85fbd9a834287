import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { BookingPartsFragment } from '../generated/member/graphql';
import { BookingLine } from './booking-line';
import { BookingPanel } from './booking-panel';
import { CancelDialog } from './cancel-dialog';

interface Props {
  readonly bookings: readonly BookingPartsFragment[];
  /** Acts beside the first one only: elsewhere they have a page of their own. */
  readonly brief?: boolean;
}

/** My bookings, each to move, cancel or put in one’s calendar. */
export function BookingList({ bookings, brief = false }: Props) {
  const [moving, setMoving] = useState<BookingPartsFragment | null>(null);
  const [cancelling, setCancelling] = useState<BookingPartsFragment | null>(null);
  const wish = moving && {
    resourceId: moving.resource.id,
    startsAt: moving.startsAt,
    endsAt: moving.endsAt,
    movingId: moving.id,
  };
  return (
    <>
      <Stack gap="sm">
        {bookings.map((booking, index) => (
          <BookingLine
            key={booking.id}
            booking={booking}
            quiet={brief && index > 0}
            onMove={setMoving}
            onCancel={setCancelling}
          />
        ))}
      </Stack>
      <BookingPanel wish={wish} onClose={() => setMoving(null)} />
      <CancelDialog booking={cancelling} onClose={() => setCancelling(null)} />
    </>
  );
}
