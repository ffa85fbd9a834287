import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookingPanel } from '../../booking/booking-panel';
import type { BookingWish } from '../../booking/use-slot-form';
import { formatSlot } from '../../ui/format/time';
import { PersonPicker, type ChosenPerson } from './person-picker';
import { ResourcePicker } from './resource-picker';
import './words';

/** What is already known of the booking to make. */
export interface BookForWish {
  readonly person?: ChosenPerson;
  readonly machine?: { readonly id: string; readonly name: string };
  readonly startsAt?: string;
  readonly endsAt?: string;
}

interface Props {
  /** Null: closed. */
  readonly wish: BookForWish | null;
  readonly onClose: () => void;
}

/** Books in the name of somebody: whom and what first, then the panel that members know. */
export function BookForDialog({ wish, onClose }: Props) {
  const { t } = useTranslation('manager');
  const [slot, setSlot] = useState<BookingWish | null>(null);
  const go = (next: BookingWish): void => {
    setSlot(next);
    onClose();
  };
  return (
    <>
      <Modal
        opened={wish !== null}
        onClose={onClose}
        title={t('bookFor.title')}
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        {wish && <Whom wish={wish} onGo={go} onClose={onClose} />}
      </Modal>
      <BookingPanel wish={slot} onClose={() => setSlot(null)} />
    </>
  );
}

interface WhomProps {
  readonly wish: BookForWish;
  readonly onGo: (wish: BookingWish) => void;
  readonly onClose: () => void;
}

function Whom({ wish, onGo, onClose }: WhomProps) {
  const { t } = useTranslation('manager');
  const [person, setPerson] = useState<ChosenPerson | null>(wish.person ?? null);
  const [machine, setMachine] = useState(wish.machine ?? null);
  const [asked, setAsked] = useState(false);
  const { startsAt, endsAt } = wish;
  const next = (): void => {
    setAsked(true);
    if (!person || !machine) return;
    const slot = startsAt && endsAt ? { startsAt, endsAt } : {};
    onGo({ resourceId: machine.id, personId: person.id, personName: person.displayName, ...slot });
  };
  return (
    <Stack gap="md">
      {wish.machine && startsAt && endsAt && (
        <Text fw={650}>
          {t('planning.whomNext', { machine: wish.machine.name, slot: formatSlot(startsAt, endsAt) })}
        </Text>
      )}
      {wish.person ? (
        <Text fw={650}>{wish.person.displayName}</Text>
      ) : (
        <PersonPicker
          autoFocus
          person={person}
          onChange={setPerson}
          error={asked && !person ? t('choosePerson') : undefined}
        />
      )}
      {!wish.machine && (
        <ResourcePicker
          onChange={setMachine}
          fits={({ bookable }) => bookable}
          error={asked && !machine ? t('chooseMachine') : undefined}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('ui:back')}
        </Button>
        <Button onClick={next}>{t('bookFor.next')}</Button>
      </Group>
    </Stack>
  );
}
