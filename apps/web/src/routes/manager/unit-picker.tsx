import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LendableToolsDocument, type LendableToolsQuery } from '../../generated/manager/graphql';
import { useAsked } from './use-asked';
import './words';

type LendableTool = LendableToolsQuery['tools']['nodes'][number];

/** A unit on the shelf, with what is said of its tool. */
export interface LendableUnit {
  readonly id: string;
  readonly label: string;
  readonly tool: Pick<LendableTool, 'name' | 'maximumLoanDays'>;
}

interface Props {
  readonly unit: LendableUnit | null;
  readonly onChange: (unit: LendableUnit | null) => void;
  readonly error: string | undefined;
}

/** Finds a unit that may be lent, by the words of its tool or the number written on it. */
export function UnitPicker({ unit, onChange, error }: Props) {
  const { t } = useTranslation('manager');
  const { words, setWords, asked } = useAsked(unit && labelOf(unit));
  const variables = { search: asked };
  const [{ data }] = useQuery({ query: LendableToolsDocument, variables, requestPolicy: 'cache-and-network' });
  const found = (data?.tools.nodes ?? []).flatMap(onTheShelf);
  const choices = unit && !found.some(({ id }) => id === unit.id) ? [unit, ...found] : found;
  return (
    <Select
      searchable
      label={t('people.loans.unit')}
      placeholder={t('people.loans.unitHint')}
      nothingFoundMessage={t('people.loans.noUnit')}
      value={unit?.id ?? null}
      error={error}
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      data={choices.map((one) => ({ value: one.id, label: labelOf(one) }))}
      onChange={(id) => onChange(choices.find((one) => one.id === id) ?? null)}
    />
  );
}

const labelOf = ({ label, tool }: LendableUnit): string => `${tool.name}, ${label}`;

const onTheShelf = ({ units, ...tool }: LendableTool): LendableUnit[] =>
  units.filter(({ state }) => state === 'AVAILABLE').map(({ id, label }) => ({ id, label, tool }));
