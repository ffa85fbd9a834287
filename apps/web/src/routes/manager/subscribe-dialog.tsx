import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubscribeMemberDocument } from '../../generated/manager/graphql';
import { today } from '../../planning/days';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import type { ChosenPerson } from './person-picker';
import { PlanPicker } from './plan-picker';
import './words';

interface Props {
  readonly person: ChosenPerson;
  readonly onClose: () => void;
}

/** Puts a person on a monthly plan from a day on. */
export function SubscribeDialog({ person, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(SubscribeMemberDocument);
  const [planId, setPlanId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!planId || startsOn === '') return;
    if (!(await act.run({ input: { personId: person.id, planId, startsOn } }))) return;
    notifications.show({ color: 'moss', message: t('people.subscribed') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('people.subscribeTitle', { name: person.displayName })}
      verb={t('people.subscribe')}
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
        label={t('people.startsOn')}
        value={startsOn}
        error={startsOn === '' ? t('people.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
      />
    </ActDialog>
  );
}
