import { Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawHabilitationDocument, type TraineeHabilitationFragment } from '../../generated/trainer/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import type { Trainee } from './trainee-card';
import './words';

interface Props {
  readonly trainee: Trainee;
  readonly held: TraineeHabilitationFragment;
  readonly onClose: () => void;
}

/** Withdraws a habilitation, with its reason, after saying what follows. */
export function WithdrawSheet({ trainee, held, onClose }: Props) {
  const { t } = useTranslation('trainer');
  const act = useAct(WithdrawHabilitationDocument);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const habilitation = held.type.name;
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === '') return;
    if (!(await act.run({ input: { habilitationId: held.id, reason: reason.trim() } }))) return;
    notifications.show({ color: 'moss', message: t('withdrawn', { habilitation }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('withdrawTitle', { habilitation })}
      act={t('withdraw')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{t('withdrawNext', { name: trainee.displayName })}</Text>
        <Textarea
          autosize
          minRows={2}
          label={t('reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('reasonNeeded') : undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      </Stack>
    </ConfirmDialog>
  );
}
