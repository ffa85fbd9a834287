import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GrantSeatDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { type ChosenPerson, PersonPicker } from '../person-picker';

interface Props {
  readonly subscriptionId: string;
  readonly holderName: string;
  readonly onClose: () => void;
}

/** Lets another person work under this subscription. */
export function GiveSeatDialog({ subscriptionId, holderName, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(GrantSeatDocument);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!person || startsOn === '') return;
    if (!(await act.run({ input: { subscriptionId, personId: person.id, startsOn } }))) return;
    notifications.show({ color: 'moss', message: t('storage.seatGiven', { name: person.displayName }) });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('storage.giveSeatTitle')}
      verb={t('storage.giveSeat')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('storage.giveSeatLead', { name: holderName })}</Text>
      <PersonPicker
        autoFocus
        person={person}
        error={asked && !person ? t('storage.choosePerson') : undefined}
        onChange={setPerson}
      />
      <TextInput
        type="date"
        label={t('storage.startsOn')}
        value={startsOn}
        error={startsOn === '' ? t('storage.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
      />
    </ActDialog>
  );
}
