import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelSeriesDocument, type BookingPartsFragment, type SeriesScope } from '../../generated/member/graphql';
import { newClientMutationId } from '../../ui/new-client-mutation-id';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';

export interface SeriesFormProps {
  /** One of the series. */
  readonly booking: BookingPartsFragment;
  readonly scope: SeriesScope;
  readonly onDone: () => void;
}

/** Gives several slots of a series back. */
export function CancelSeriesForm({ booking, scope, onDone }: SeriesFormProps) {
  const { t } = useTranslation('series');
  const act = useAct(CancelSeriesDocument);
  const [clientMutationId] = useState(newClientMutationId);
  const cancel = async (): Promise<void> => {
    if (!(await act.run({ input: { bookingId: booking.id, scope, clientMutationId } }))) return;
    notifications.show({ color: 'moss', message: t('cancel.done') });
    onDone();
  };
  return (
    <Stack gap="md">
      <Text>{t('cancel.next')}</Text>
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      <Button fullWidth color="brick" loading={act.busy} onClick={() => void cancel()}>
        {t('cancel.act')}
      </Button>
    </Stack>
  );
}
