import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LendableToolsDocument, LendToolDocument } from '../../generated/manager/graphql';
import { formatLocalDate } from '../../ui/format/time';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import { PersonPicker, type ChosenPerson } from './person-picker';
import { LONG_LIST } from './long-list';
import './words';

/** Lends one unit of a tool to the person at the desk. */
export function LendDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('manager');
  const act = useAct(LendToolDocument);
  const [{ data }] = useQuery({ query: LendableToolsDocument, requestPolicy: 'cache-and-network' });
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [asked, setAsked] = useState(false);
  const tools = data?.tools.nodes ?? [];
  const tool = tools.find(({ units }) => units.some(({ id }) => id === unitId));
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!person || !unitId || !tool) return;
    const until = dueOn === '' ? {} : { dueOn };
    const answer = await act.run({ input: { personId: person.id, toolUnitId: unitId, ...until } });
    const loan = answer?.borrowTool.loan;
    if (!loan) return;
    const said = { tool: tool.name, name: person.displayName, day: formatLocalDate(loan.dueOn) };
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
      <Select
        searchable
        {...LONG_LIST}
        label={t('people.loans.unit')}
        nothingFoundMessage={t('people.loans.noUnit')}
        value={unitId}
        error={asked && !unitId ? t('people.loans.chooseUnit') : undefined}
        data={tools.flatMap(({ name, units }) =>
          units
            .filter(({ state }) => state === 'AVAILABLE')
            .map(({ id, label }) => ({ value: id, label: `${name}, ${label}` })),
        )}
        onChange={setUnitId}
      />
      <TextInput
        type="date"
        label={t('people.loans.dueOn')}
        {...(tool ? { description: t('people.loans.dueOnHint', { days: tool.maximumLoanDays }) } : {})}
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
    </ActDialog>
  );
}
