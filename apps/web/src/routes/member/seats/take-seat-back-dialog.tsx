import { Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeSeatBackDocument } from '../../../generated/member/graphql';
import { today } from '../../../planning/days';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { RefusalList } from '../../../ui/refusal-list';
import { useAct } from '../../../ui/use-act';

interface Props {
  readonly seat: { readonly id: string; readonly personName: string; readonly startsOn: string };
  readonly onClose: () => void;
}

/** Takes a seat back, and says what becomes of the bookings first. */
export function TakeSeatBackDialog({ seat, onClose }: Props) {
  const { t } = useTranslation('seats');
  const act = useAct(TakeSeatBackDocument);
  const { personName: name } = seat;
  const [endsOn, setEndsOn] = useState(seat.startsOn > today() ? seat.startsOn : today());
  const confirm = async (): Promise<void> => {
    if (endsOn === '' || !(await act.run({ input: { seatId: seat.id, endsOn } }))) return;
    notifications.show({ color: 'moss', message: t('ended', { name }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('endOf', { name })}
      act={t('end')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{t('endLead', { name })}</Text>
        <TextInput
          type="date"
          label={t('endsOn')}
          value={endsOn}
          error={endsOn === '' ? t('dayNeeded') : undefined}
          onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
        />
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
    </ConfirmDialog>
  );
}
