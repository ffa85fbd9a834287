import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ResourceChoicesDocument, type ResourceChoicesQuery } from '../../generated/manager/graphql';
import { byPole } from '../../planning/by-pole';
import { useAsked } from './use-asked';
import './words';

export type ResourceChoice = ResourceChoicesQuery['resources']['nodes'][number];

interface Props {
  /** What is chosen, where the screen holds it; without it, the picker holds it. */
  readonly resource?: ResourceChoice | null;
  readonly onChange: (resource: ResourceChoice | null) => void;
  readonly error?: string | undefined;
  /** Which ones make sense here. */
  readonly fits: (resource: ResourceChoice) => boolean;
}

/** Finds a machine, a room or a vehicle by the words of its name, its category or its pole. */
export function ResourcePicker({ resource: held, onChange, error, fits }: Props) {
  const { t } = useTranslation('manager');
  const [picked, setPicked] = useState<ResourceChoice | null>(null);
  const chosen = held === undefined ? picked : held;
  const { words, setWords, asked } = useAsked(chosen && chosen.name);
  const [{ data }] = useQuery({ query: ResourceChoicesDocument, variables: { search: asked } });
  const found = (data?.resources.nodes ?? []).filter(fits);
  const choices = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  const groups = byPole(choices.map((resource) => ({ resource })));
  return (
    <Select
      searchable
      label={t('machine')}
      nothingFoundMessage={t('noMachine')}
      error={error}
      placeholder={t('machineHint')}
      value={chosen?.id ?? null}
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      data={groups.map(({ pole, rows }) => ({
        group: pole.name,
        items: rows.map(({ resource }) => ({ value: resource.id, label: resource.name })),
      }))}
      onChange={(id) => {
        const next = choices.find((one) => one.id === id) ?? null;
        setPicked(next);
        onChange(next);
      }}
    />
  );
}
