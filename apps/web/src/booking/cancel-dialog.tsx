import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CancelBookingDocument,
  CancelBookingLateDocument,
  type BookingPartsFragment,
} from '../generated/member/graphql';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { formatSlot } from '../ui/format/time';
import { newClientMutationId } from '../ui/new-client-mutation-id';
import { RefusalList } from '../ui/refusal-list';
import { useAct } from '../ui/use-act';
import './words';

interface Props {
  readonly booking: BookingPartsFragment;
  readonly onClose: () => void;
}

/** Gives a slot back, after saying what happens next; after the deadline, what it costs. */
export function CancelDialog({ booking, onClose }: Props) {
  const { t } = useTranslation('booking');
  const onTime = useAct(CancelBookingDocument);
  const late = useAct(CancelBookingLateDocument);
  const [clientMutationId] = useState(newClientMutationId);
  const { id: bookingId, canCancel } = booking;
  const act = canCancel ? onTime : late;
  const confirm = async (): Promise<void> => {
    const done = canCancel
      ? await onTime.run({ input: { bookingId, clientMutationId } })
      : await late.run({ input: { bookingId } });
    if (!done) return;
    notifications.show({ color: 'moss', message: t('cancel.done') });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('cancel.title')}
      act={t(canCancel ? 'cancel.act' : 'late.act')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text fw={650}>
          {booking.resource.name}, {formatSlot(booking.startsAt, booking.endsAt)}
        </Text>
        <Text>{t(canCancel ? 'cancel.next' : 'late.next')}</Text>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
    </ConfirmDialog>
  );
}
