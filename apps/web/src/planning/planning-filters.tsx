import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanningView } from './use-planning-view';

/** Only mine, or only what is free at this moment. */
export function PlanningFilters({ view: { filter, isToday, change } }: { readonly view: PlanningView }) {
  const { t } = useTranslation('booking');
  const set = (name: 'miens' | 'libres', on: boolean): void => change({ filtre: on ? name : undefined });
  return (
    <Group gap="xs" role="group" aria-label={t('filter.label')}>
      <Chip size="md" checked={filter === 'mine'} onChange={(on) => set('miens', on)}>
        {t('filter.mine')}
      </Chip>
      {isToday && (
        <Chip size="md" checked={filter === 'free'} onChange={(on) => set('libres', on)}>
          {t('filter.free')}
        </Chip>
      )}
    </Group>
  );
}
