import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeOutOfServiceDocument, type DeskBookingFragment } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { AffectedBookings } from './affected-bookings';
import { Refused } from './refused';
import { ResourcePicker } from './resource-picker';
import './words';

interface Machine {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly opened: boolean;
  /** The machine the page is about; left out: choose one. */
  readonly machine?: Machine;
  readonly onClose: () => void;
}

/** Takes a machine out of service, then says whom to tell. */
export function TakeOutDialog({ opened, machine, onClose }: Props) {
  const { t } = useTranslation('manager');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('takeOut.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Body machine={machine ?? null} onClose={onClose} />
    </Modal>
  );
}

function Body({ machine, onClose }: { readonly machine: Machine | null; readonly onClose: () => void }) {
  const { t } = useTranslation('manager');
  const act = useAct(TakeOutOfServiceDocument);
  const [chosen, setChosen] = useState(machine);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [affected, setAffected] = useState<readonly DeskBookingFragment[] | null>(null);

  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (!chosen || reason.trim() === '') return;
    const answer = await act.run({ input: { resourceId: chosen.id, reason: reason.trim() } });
    if (answer) setAffected(answer.takeOutOfService.affectedBookings);
  };
  if (affected)
    return (
      <Stack gap="lg">
        <Text fw={650}>{t('takeOut.doneTitle', { machine: chosen?.name })}</Text>
        <AffectedBookings bookings={affected} />
        <Button onClick={onClose}>{t('takeOut.done')}</Button>
      </Stack>
    );
  return (
    <Stack gap="md">
      {machine ? (
        <Text fw={650}>{machine.name}</Text>
      ) : (
        <ResourcePicker
          onChange={setChosen}
          fits={({ inService }) => inService}
          error={asked && !chosen ? t('chooseMachine') : undefined}
        />
      )}
      <Textarea
        autosize
        minRows={2}
        label={t('reason')}
        description={t('takeOut.reasonHint')}
        value={reason}
        error={asked && reason.trim() === '' ? t('reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Text c="dimmed">{t('takeOut.next')}</Text>
      <Refused refusals={act.refusals} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('ui:back')}
        </Button>
        <Button color="brick" loading={act.busy} onClick={() => void confirm()}>
          {t('takeOut.act')}
        </Button>
      </Group>
    </Stack>
  );
}
