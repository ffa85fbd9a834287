import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndSubscriptionDocument } from '../../../generated/manager/graphql';
import { shiftDay, today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import type { LifeDialogProps } from './life-acts';
import '../words';

/** An end that minds neither commitment nor notice: the reason is kept. */
export function EndDialog({ subscription, onClose }: LifeDialogProps) {
  const { t } = useTranslation('manager');
  const act = useAct(EndSubscriptionDocument);
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isReason = reason.trim().length >= 3;
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (lastDay === '' || !isReason) return;
    const input = { subscriptionId: subscription.id, endsOn: shiftDay(lastDay, 1), reason };
    if (!(await act.run({ input }))) return;
    notifications.show({ color: 'moss', message: t('life.ended') });
    onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('life.end')}
      verb={t('life.endVerb')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('life.endLead')}</Text>
      <TextInput
        type="date"
        label={t('life.lastDay')}
        value={lastDay}
        error={lastDay === '' ? t('people.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setLastDay(currentTarget.value)}
      />
      <TextInput
        label={t('life.reason')}
        value={reason}
        maxLength={500}
        error={asked && !isReason ? t('life.reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
