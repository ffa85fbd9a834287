import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RevokeHabilitationDocument } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import './words';

interface Props {
  readonly habilitation: { readonly id: string; readonly type: { readonly name: string } };
  readonly onClose: () => void;
}

/** Takes a habilitation back, with a reason the person will read. */
export function RevokeDialog({ habilitation, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(RevokeHabilitationDocument);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === '') return;
    if (await act.run({ input: { habilitationId: habilitation.id, reason: reason.trim() } })) onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('people.revokeTitle', { name: habilitation.type.name })}
      verb={t('people.revoke')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('people.revokeNext')}</Text>
      <Textarea
        autosize
        minRows={2}
        data-autofocus
        label={t('reason')}
        value={reason}
        error={asked && reason.trim() === '' ? t('reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
