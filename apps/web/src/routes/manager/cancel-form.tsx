import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelDeskBookingDocument } from '../../generated/manager/graphql';
import { newClientMutationId } from '../../ui/new-client-mutation-id';
import { useAct } from '../../ui/use-act';
import { Refused } from './refused';
import './words';

interface Props {
  readonly bookingId: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Cancels in the name of the place: always with a reason, which also goes through the refusals that allow it. */
export function CancelForm({ bookingId, onBack, onDone }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(CancelDeskBookingDocument);
  const [clientMutationId] = useState(newClientMutationId);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = async (): Promise<void> => {
    setAsked(true);
    const said = reason.trim();
    if (said === '') return;
    // a reason given for a late cancellation is the reason staff goes through
    const overrideReason = act.refusals.length > 0 ? { overrideReason: said } : {};
    if (!(await act.run({ input: { bookingId, clientMutationId, reason: said, ...overrideReason } }))) return;
    notifications.show({ color: 'moss', message: t('booking.cancelled') });
    onDone();
  };
  return (
    <Stack gap="md">
      <Text>{t('booking.cancelNext')}</Text>
      <Textarea
        autosize
        minRows={2}
        autoFocus
        label={t('booking.cancelReason')}
        description={t('booking.cancelReasonHint')}
        value={reason}
        error={asked && reason.trim() === '' ? t('reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Refused refusals={act.refusals} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {t('ui:back')}
        </Button>
        <Button color="brick" loading={act.busy} onClick={() => void confirm()}>
          {t('booking.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
