import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';
import type { PlanningView } from './use-planning-view';

/** No row: why, and the way back to all of them. */
export function NothingShown({ view: { filter, change } }: { readonly view: PlanningView }) {
  const { t } = useTranslation('booking');
  if (!filter) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>;
  return (
    <EmptyState
      title={t('filteredTitle')}
      action={
        <Button variant="default" onClick={() => change({ filtre: undefined })}>
          {t('showAll')}
        </Button>
      }
    >
      {t(filter === 'mine' ? 'filteredMine' : 'filteredFree')}
    </EmptyState>
  );
}
