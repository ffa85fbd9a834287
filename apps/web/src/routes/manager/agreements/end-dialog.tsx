import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndSponsorshipDocument } from '../../../generated/manager/graphql';
import { shiftDay, today } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import type { Sponsored } from './sponsored-list';

interface Props {
  readonly sponsored: Sponsored;
  readonly onClose: () => void;
}

/** Stops earlier than was said: what began stays shared. */
export function EndDialog({ sponsored, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(EndSponsorshipDocument);
  const [lastDay, setLastDay] = useState(today);
  const submit = async (): Promise<void> => {
    if (lastDay === '') return;
    const input = { sponsorshipId: sponsored.id, endsOn: shiftDay(lastDay, 1) };
    if (!(await act.run({ input }))) return;
    notifications.show({ color: 'moss', message: t('agreements.ending.saved', { day: formatLocalDate(lastDay) }) });
    onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('agreements.ending.title', { name: sponsored.personName })}
      verb={t('agreements.end')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('agreements.ending.next')}</Text>
      <TextInput
        type="date"
        label={t('agreements.ending.lastDay')}
        value={lastDay}
        error={lastDay === '' ? t('agreements.wrong.days') : undefined}
        onChange={({ currentTarget }) => setLastDay(currentTarget.value)}
      />
    </ActDialog>
  );
}
