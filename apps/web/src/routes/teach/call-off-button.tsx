import { Button, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallOffSessionDocument } from '../../generated/teach/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';

interface Props {
  readonly sessionId: string;
  readonly onChange: () => void;
}

/** Calls a session off, with the reason everybody enrolled will read. */
export function CallOffButton({ sessionId, onChange }: Props) {
  const { t } = useTranslation('teach');
  const act = useAct(CallOffSessionDocument);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const callOff = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === '' || !(await act.run({ input: { sessionId, reason: reason.trim() } }))) return;
    setAsking(false);
    notifications.show({ color: 'moss', message: t('calledOff') });
    onChange();
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('callOff')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('callOffTitle')}
        act={t('callOff')}
        busy={act.busy}
        destructive
        onConfirm={() => void callOff()}
        onClose={() => setAsking(false)}
      >
        <Text mb="sm">{t('callOffNext')}</Text>
        <Textarea
          mb="md"
          autosize
          minRows={2}
          maxLength={500}
          label={t('reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('reasonNeeded') : undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </ConfirmDialog>
    </>
  );
}
