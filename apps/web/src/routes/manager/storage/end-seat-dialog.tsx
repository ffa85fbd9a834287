import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndSeatDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';

interface Props {
  readonly seat: { readonly id: string; readonly personName: string; readonly startsOn: string };
  readonly onClose: () => void;
}

/** Takes a seat back, and says what becomes of the bookings first. */
export function EndSeatDialog({ seat, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(EndSeatDocument);
  const { personName: name } = seat;
  const [endsOn, setEndsOn] = useState(seat.startsOn > today() ? seat.startsOn : today());
  const submit = async (): Promise<void> => {
    if (endsOn === '' || !(await act.run({ input: { seatId: seat.id, endsOn } }))) return;
    notifications.show({ color: 'moss', message: t('storage.seatEnded', { name }) });
    onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('storage.endSeatOf', { name })}
      verb={t('storage.endSeat')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('storage.endSeatLead', { name })}</Text>
      <TextInput
        type="date"
        data-autofocus
        label={t('storage.seatEndsOn')}
        value={endsOn}
        error={endsOn === '' ? t('storage.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
      />
    </ActDialog>
  );
}
