import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthoriseTraineeDocument, type HabilitationLevel } from '../../generated/trainer/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import type { Trainee } from './trainee-card';
import './words';

const LEVELS: readonly HabilitationLevel[] = ['ACCOMPANIED', 'AUTONOMOUS', 'TRAINER'];

interface Props {
  readonly trainee: Trainee;
  readonly grantable: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Says that a person may use something, at which level, until when, on what evidence. */
export function GrantSheet({ trainee, grantable, onClose }: Props) {
  const { t } = useTranslation('trainer');
  const act = useAct(AuthoriseTraineeDocument);
  const [typeId, setTypeId] = useState(grantable[0]?.id ?? '');
  const [level, setLevel] = useState<HabilitationLevel>('AUTONOMOUS');
  const [until, setUntil] = useState('');
  const [evidence, setEvidence] = useState('');
  const name = trainee.displayName;
  const confirm = async (): Promise<void> => {
    const said = evidence.trim() === '' ? {} : { evidence: evidence.trim() };
    const grant = { personId: trainee.id, habilitationTypeId: typeId, level, validUntil: until === '' ? null : until };
    if (!(await act.run({ input: { ...grant, ...said } }))) return;
    const habilitation = grantable.find(({ id }) => id === typeId)?.name;
    notifications.show({ color: 'moss', message: t('granted', { habilitation, name }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('grantTo', { name })}
      act={t('grant')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="md">
        <NativeSelect
          size="md"
          label={t('habilitation')}
          value={typeId}
          data={grantable.map((one) => ({ value: one.id, label: one.name }))}
          onChange={({ currentTarget }) => setTypeId(currentTarget.value)}
        />
        <NativeSelect
          size="md"
          label={t('level')}
          value={level}
          data={LEVELS.map((one) => ({ value: one, label: t(`ui:level.${one}`) }))}
          onChange={({ currentTarget }) => setLevel(LEVELS.find((one) => one === currentTarget.value) ?? level)}
        />
        <TextInput
          type="date"
          label={t('until')}
          description={t('untilHint')}
          value={until}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
        <TextInput
          label={t('evidence')}
          description={t('evidenceHint')}
          value={evidence}
          onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
        />
        <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      </Stack>
    </ConfirmDialog>
  );
}
