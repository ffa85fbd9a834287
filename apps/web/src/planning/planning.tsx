import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '../booking/words';
import { EmptyState } from '../ui/empty-state';
import { ErrorPanel } from '../ui/error-panel';
import { LoadingShape } from '../ui/loading-shape';
import { Legend } from './legend';
import { PlanningList } from './planning-list';
import { PlanningToolbar } from './planning-toolbar';
import { Timeline } from './timeline';
import type { RowActs } from './timeline-row';
import type { Move } from './use-moving';
import { usePlanning } from './use-planning';
import { usePlanningView } from './use-planning-view';

interface Props extends RowActs {
  /** Those who run the place move bookings by hand or by keyboard; left out: nobody does. */
  readonly onMove?: (move: Move) => void;
}

/** When is it free: every resource by pole, live, as a timeline or as a list. Its state is in the address. */
export function Planning({ onMove, ...acts }: Props) {
  const { t } = useTranslation('booking');
  const view = usePlanningView();
  const { planning, error, retry } = usePlanning({ ...view.span, poleId: view.poleId ?? null });
  const isClosed = planning?.openPeriods.length === 0;
  return (
    <>
      <PlanningToolbar view={view} />
      {isClosed && (
        <Text mb="sm" fw={650}>
          {t('closedAllDay')}
        </Text>
      )}
      {planning ? (
        planning.rows.length === 0 ? (
          <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
        ) : view.isList ? (
          <PlanningList planning={planning} day={view.day} acts={acts} />
        ) : (
          <>
            <Timeline planning={planning} days={view.days} acts={acts} onMove={onMove} />
            <Legend />
          </>
        )
      ) : error ? (
        <ErrorPanel error={error} onRetry={retry} />
      ) : (
        <LoadingShape lines={6} />
      )}
    </>
  );
}
