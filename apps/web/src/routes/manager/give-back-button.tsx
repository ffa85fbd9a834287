import { Button, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReturnToServiceDocument } from '../../generated/manager/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useAct } from '../../ui/use-act';
import { Refused } from './refused';
import './words';

interface Props {
  readonly machine: { readonly id: string; readonly name: string };
}

/** Returns a machine to service, with what was done to it. */
export function GiveBackButton({ machine }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(ReturnToServiceDocument);
  const [opened, setOpened] = useState(false);
  const [note, setNote] = useState('');
  const confirm = async (): Promise<void> => {
    const said = note.trim() === '' ? {} : { note: note.trim() };
    if (!(await act.run({ input: { resourceId: machine.id, ...said } }))) return;
    notifications.show({ color: 'moss', message: t('giveBack.done', { machine: machine.name }) });
    setOpened(false);
    setNote('');
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)} aria-label={`${t('giveBack.act')} : ${machine.name}`}>
        {t('giveBack.act')}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t('giveBack.title', { machine: machine.name })}
        act={t('giveBack.act')}
        busy={act.busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpened(false)}
      >
        <Stack gap="md">
          <Text>{t('giveBack.next')}</Text>
          <Textarea
            autosize
            minRows={2}
            label={t('giveBack.note')}
            description={t('giveBack.noteHint')}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Refused refusals={act.refusals} />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
