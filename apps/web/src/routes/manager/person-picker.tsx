import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PersonChoicesDocument } from '../../generated/manager/graphql';
import { useAsked } from './use-asked';
import './words';

export interface ChosenPerson {
  readonly id: string;
  readonly displayName: string;
  readonly businessName?: string | null;
}

interface Props {
  readonly person: ChosenPerson | null;
  readonly onChange: (person: ChosenPerson | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Finds a person whose account is open by the words of a name, a business or a trade. */
export function PersonPicker({ person, onChange, error, autoFocus = false }: Props) {
  const { t } = useTranslation('manager');
  const { words, setWords, asked } = useAsked(person && labelOf(person));
  const [{ data }] = useQuery({ query: PersonChoicesDocument, variables: { search: asked } });
  const found = (data?.people.nodes ?? []).filter(({ active }) => active);
  const choices = person && !found.some(({ id }) => id === person.id) ? [person, ...found] : found;
  return (
    <Select
      searchable
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': t('ui:cancel') }}
      data-autofocus={autoFocus || undefined}
      label={t('person')}
      placeholder={t('personHint')}
      nothingFoundMessage={t('noPerson')}
      error={error}
      value={person?.id ?? null}
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      data={choices.map((one) => ({ value: one.id, label: labelOf(one) }))}
      onChange={(id) => onChange(choices.find((one) => one.id === id) ?? null)}
    />
  );
}

const labelOf = (person: ChosenPerson): string =>
  person.businessName ? `${person.displayName} (${person.businessName})` : person.displayName;
