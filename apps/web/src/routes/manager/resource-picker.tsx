import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ResourceChoicesDocument, type ResourceChoicesQuery } from '../../generated/manager/graphql';
import { byPole } from '../../planning/by-pole';
import { LONG_LIST } from './long-list';
import './words';

export type ResourceChoice = ResourceChoicesQuery['resources']['nodes'][number];

interface Props {
  readonly resourceId: string | null;
  readonly onChange: (resource: ResourceChoice | null) => void;
  readonly error?: string | undefined;
  /** Which ones make sense here. */
  readonly fits: (resource: ResourceChoice) => boolean;
}

/** Machines, rooms, vehicles by pole. */
export function ResourcePicker({ resourceId, onChange, error, fits }: Props) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: ResourceChoicesDocument });
  const choices = (data?.resources.nodes ?? []).filter(fits);
  const groups = byPole(choices.map((resource) => ({ resource })));
  return (
    <Select
      searchable
      {...LONG_LIST}
      label={t('machine')}
      nothingFoundMessage={t('noMachine')}
      error={error}
      value={resourceId}
      data={groups.map(({ pole, rows }) => ({
        group: pole.name,
        items: rows.map(({ resource }) => ({ value: resource.id, label: resource.name })),
      }))}
      onChange={(id) => onChange(choices.find((one) => one.id === id) ?? null)}
    />
  );
}
