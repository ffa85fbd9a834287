import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawRecordedChargeDocument } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import './words';

interface Props {
  readonly item: { readonly id: string; readonly description: string };
  readonly onClose: () => void;
}

/** Takes back what was noted by mistake, with the reason the audit log keeps. */
export function WithdrawRecordedDialog({ item: { id, description }, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(WithdrawRecordedChargeDocument);
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === '' || !(await act.run({ input: { recordedChargeId: id, reason } }))) return;
    notifications.show({ color: 'moss', message: t('recorded.withdrawn') });
    onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('recorded.withdrawOne', { description })}
      verb={t('recorded.withdraw')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('recorded.withdrawLead')}</Text>
      <TextInput
        data-autofocus
        maxLength={300}
        label={t('recorded.reason')}
        value={reason}
        error={asked && reason.trim() === '' ? t('recorded.reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
