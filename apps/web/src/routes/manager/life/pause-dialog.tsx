import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PauseSubscriptionDocument } from '../../../generated/manager/graphql';
import { shiftDay, today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import type { LifeDialogProps } from './life-acts';
import '../words';

/** Days in which they come no more and pay nothing. */
export function PauseDialog({ subscription, onClose }: LifeDialogProps) {
  const { t } = useTranslation('manager');
  const act = useAct(PauseSubscriptionDocument);
  const [startsOn, setStartsOn] = useState(today);
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isReason = reason.trim().length >= 3;
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (startsOn === '' || !isReason) return;
    const endsOn = lastDay === '' ? null : shiftDay(lastDay, 1);
    if (!(await act.run({ input: { subscriptionId: subscription.id, startsOn, endsOn, reason } }))) return;
    notifications.show({ color: 'moss', message: t('life.paused') });
    onClose();
  };
  return (
    <ActDialog opened title={t('life.pause')} verb={t('life.pauseVerb')} act={act} onSubmit={submit} onClose={onClose}>
      <TextInput
        type="date"
        label={t('life.pauseFrom')}
        value={startsOn}
        error={startsOn === '' ? t('people.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('life.pauseTo')}
        description={t('life.pauseToHint')}
        value={lastDay}
        onChange={({ currentTarget }) => setLastDay(currentTarget.value)}
      />
      <TextInput
        label={t('life.reason')}
        value={reason}
        maxLength={500}
        error={asked && !isReason ? t('life.reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Text c="dimmed">{t('life.pauseNext')}</Text>
    </ActDialog>
  );
}
