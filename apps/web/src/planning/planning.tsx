import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import '../booking/words';
import { NothingShown } from './nothing-shown';
import { periodOf } from './free-periods';
import { filteredRows } from './row-filter';
import { useNow } from '../ui/use-now';
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
  const now = useNow();
  const isClosed = planning?.openPeriods.length === 0;
  const shown = useMemo(() => {
    if (!planning) return undefined;
    const asked = { filter: view.filter, open: planning.openPeriods.map(periodOf), now };
    return { ...planning, rows: [...filteredRows(planning.rows, asked)] };
  }, [planning, view.filter, now]);
  return (
    <>
      <PlanningToolbar view={view} />
      {isClosed && (
        <Text mb="sm" fw={650}>
          {t('closedAllDay')}
        </Text>
      )}
      {shown ? (
        shown.rows.length === 0 ? (
          <NothingShown view={view} />
        ) : view.isList ? (
          <PlanningList planning={shown} day={view.day} acts={acts} />
        ) : (
          <>
            <Timeline planning={shown} days={view.days} acts={acts} onMove={onMove} />
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
