import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { FinishEarlyDocument, type BookingPartsFragment } from '../generated/member/graphql';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { formatSlot } from '../ui/format/time';
import { RefusalList } from '../ui/refusal-list';
import { useAct } from '../ui/use-act';

interface Props {
  readonly booking: BookingPartsFragment;
  readonly onClose: () => void;
}

/** Done before the end: gives the rest back, after saying to whom. */
export function FinishDialog({ booking, onClose }: Props) {
  const { t } = useTranslation('booking');
  const act = useAct(FinishEarlyDocument);
  const confirm = async (): Promise<void> => {
    if (!(await act.run({ input: { bookingId: booking.id } }))) return;
    notifications.show({ color: 'moss', message: t('early.done') });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('early.title')}
      act={t('early.confirm')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text fw={650}>
          {booking.resource.name}, {formatSlot(booking.startsAt, booking.endsAt)}
        </Text>
        <Text>{t('early.next')}</Text>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
    </ConfirmDialog>
  );
}
