import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LendToolDocument } from '../../generated/manager/graphql';
import { formatLocalDate } from '../../ui/format/time';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import { PersonPicker, type ChosenPerson } from './person-picker';
import { UnitPicker, type LendableUnit } from './unit-picker';
import './words';

/** Lends one unit of a tool to the person at the desk. */
export function LendDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('manager');
  const act = useAct(LendToolDocument);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [unit, setUnit] = useState<LendableUnit | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!person || !unit) return;
    const until = dueOn === '' ? {} : { dueOn };
    const answer = await act.run({ input: { personId: person.id, toolUnitId: unit.id, ...until } });
    const loan = answer?.borrowTool.loan;
    if (!loan) return;
    const said = { tool: unit.tool.name, name: person.displayName, day: formatLocalDate(loan.dueOn) };
    notifications.show({ color: 'moss', message: t('people.loans.lent', said) });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('people.loans.lend')}
      verb={t('people.loans.lend')}
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
      <UnitPicker unit={unit} onChange={setUnit} error={asked && !unit ? t('people.loans.chooseUnit') : undefined} />
      <TextInput
        type="date"
        label={t('people.loans.dueOn')}
        {...(unit ? { description: t('people.loans.dueOnHint', { days: unit.tool.maximumLoanDays }) } : {})}
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
    </ActDialog>
  );
}
