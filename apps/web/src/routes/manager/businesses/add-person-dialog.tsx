import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddBusinessMemberDocument, type BusinessPosition } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { PersonPicker, type ChosenPerson } from '../person-picker';
import type { BusinessRecord } from './business-form';
import { PositionSelect } from './position-select';
import './words';

interface Props {
  readonly business: BusinessRecord;
  readonly onClose: () => void;
}

/** Says that a person works here; the first one is its owner until told otherwise. */
export function AddPersonDialog({ business: { id, name, members }, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(AddBusinessMemberDocument);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [position, setPosition] = useState<BusinessPosition>(
    members.some(({ leftAt }) => leftAt === null) ? 'EMPLOYEE' : 'OWNER',
  );
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!person || !(await act.run({ input: { businessId: id, personId: person.id, position } }))) return;
    notifications.show({ color: 'moss', message: t('businesses.works.added', { who: person.displayName, name }) });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('businesses.works.dialog', { name })}
      verb={t('businesses.works.verb')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonPicker
        autoFocus
        person={person}
        onChange={setPerson}
        error={asked && !person ? t('choosePerson') : undefined}
      />
      <PositionSelect position={position} onChange={setPosition} />
    </ActDialog>
  );
}
