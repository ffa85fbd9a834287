import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SellHourPackDocument } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import { PlanPicker } from './plan-picker';
import './words';

interface Props {
  readonly personId: string;
  readonly onClose: () => void;
}

/** Adds hours bought in advance. */
export function SellPackDialog({ personId, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(SellHourPackDocument);
  const [planId, setPlanId] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!planId || !(await act.run({ input: { personId, planId } }))) return;
    notifications.show({ color: 'moss', message: t('people.sold') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('people.sellPack')}
      verb={t('people.sellPack')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlanPicker
        kind="HOUR_PACK"
        planId={planId}
        error={asked && !planId ? t('people.choosePlan') : undefined}
        onChange={setPlanId}
      />
      <Text c="dimmed">{t('people.sellPackNext')}</Text>
    </ActDialog>
  );
}
