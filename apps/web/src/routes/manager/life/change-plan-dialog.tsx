import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangePlanDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { PlanPicker } from '../plan-picker';
import type { LifeDialogProps } from './life-acts';
import '../words';

/** Another plan from a day on; the period under way is counted anew, to the day. */
export function ChangePlanDialog({ subscription, onClose }: LifeDialogProps) {
  const { t } = useTranslation('manager');
  const act = useAct(ChangePlanDocument);
  const [planId, setPlanId] = useState<string | null>(null);
  const [from, setFrom] = useState(subscription.nextDueOn ?? today());
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!planId || from === '') return;
    if (!(await act.run({ input: { subscriptionId: subscription.id, planId, from } }))) return;
    notifications.show({ color: 'moss', message: t('life.changed') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('life.changePlan')}
      verb={t('life.changePlanVerb')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlanPicker
        kind="SUBSCRIPTION"
        planId={planId}
        error={asked && !planId ? t('people.choosePlan') : undefined}
        onChange={setPlanId}
      />
      <TextInput
        type="date"
        label={t('life.from')}
        value={from}
        error={from === '' ? t('people.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setFrom(currentTarget.value)}
      />
      <Text c="dimmed">{t('life.changeNext')}</Text>
    </ActDialog>
  );
}
