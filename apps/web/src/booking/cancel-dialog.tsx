import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelBookingDocument, type BookingPartsFragment } from '../generated/member/graphql';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { formatSlot } from '../ui/format/time';
import { newClientMutationId } from '../ui/new-client-mutation-id';
import { RefusalList } from '../ui/refusal-list';
import { useAct } from '../ui/use-act';
import './words';

interface Props {
  readonly booking: BookingPartsFragment | null;
  readonly onClose: () => void;
}

/** Gives a slot back, after saying what happens next. */
export function CancelDialog({ booking, onClose }: Props) {
  return booking && <Asked key={booking.id} booking={booking} onClose={onClose} />;
}

function Asked({ booking, onClose }: { readonly booking: BookingPartsFragment; readonly onClose: () => void }) {
  const { t } = useTranslation('booking');
  const act = useAct(CancelBookingDocument);
  const [clientMutationId] = useState(newClientMutationId);
  const confirm = async (): Promise<void> => {
    if (!(await act.run({ input: { bookingId: booking.id, clientMutationId } }))) return;
    notifications.show({ color: 'moss', message: t('cancel.done') });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('cancel.title')}
      act={t('cancel.act')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text fw={650}>
          {booking.resource.name}, {formatSlot(booking.startsAt, booking.endsAt)}
        </Text>
        <Text>{t('cancel.next')}</Text>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
    </ConfirmDialog>
  );
}
