import { Button, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddClosureDocument, type DeskBookingFragment } from '../../generated/manager/graphql';
import { today } from '../../planning/days';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import { AffectedBookings } from './affected-bookings';
import './words';

interface Props {
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Closes the place between two civil hours, then says whose bookings stand inside. */
export function ClosureDialog({ onChanged, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(AddClosureDocument);
  const [form, setForm] = useState({
    startDay: today(),
    startHour: '08:00',
    endDay: today(),
    endHour: '20:00',
    reason: '',
  });
  const [asked, setAsked] = useState(false);
  const [affected, setAffected] = useState<readonly DeskBookingFragment[] | null>(null);
  const startsAt = `${form.startDay}T${form.startHour}`;
  const endsAt = `${form.endDay}T${form.endHour}`;
  const field = (name: keyof typeof form, type: 'date' | 'time' | 'text') => ({
    type,
    label: t(`workshop.opening.${name}`),
    value: form[name],
    error: asked && form[name].trim() === '' ? t('ui:required') : undefined,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setForm((before) => ({ ...before, [name]: currentTarget.value })),
  });
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (Object.values(form).some((typed) => typed.trim() === '') || endsAt <= startsAt) return;
    const answer = await act.run({ input: { startsAt, endsAt, reason: form.reason.trim() } });
    if (!answer) return;
    onChanged();
    setAffected(answer.addClosure.affectedBookings);
  };
  if (affected)
    return (
      <Modal
        opened
        onClose={onClose}
        size="lg"
        title={t('workshop.opening.closureAdded')}
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        <Stack gap="lg">
          <AffectedBookings bookings={affected} />
          <Button onClick={onClose}>{t('takeOut.done')}</Button>
        </Stack>
      </Modal>
    );
  const endField = field('endDay', 'date');
  const wrongPeriod = asked && endsAt <= startsAt ? t('workshop.opening.periodWrong') : undefined;
  return (
    <ActDialog
      opened
      title={t('workshop.opening.addClosure')}
      verb={t('workshop.opening.add')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput data-autofocus {...field('startDay', 'date')} />
        <TextInput {...field('startHour', 'time')} />
        <TextInput {...endField} error={endField.error ?? wrongPeriod} />
        <TextInput {...field('endHour', 'time')} />
      </SimpleGrid>
      <TextInput description={t('workshop.opening.reasonHint')} {...field('reason', 'text')} />
    </ActDialog>
  );
}
