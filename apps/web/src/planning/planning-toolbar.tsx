import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PolesDocument } from '../generated/member/graphql';
import { DayStepper } from './day-stepper';
import { today, weekOf } from './days';
import { PlanningFilters } from './planning-filters';
import classes from './planning-toolbar.module.css';
import type { PlanningView } from './use-planning-view';

/** Which day, which pole, shown how. */
export function PlanningToolbar({ view }: { readonly view: PlanningView }) {
  const { t } = useTranslation('booking');
  const [{ data }] = useQuery({ query: PolesDocument });
  const { day, isWeek, isList, poleId, change } = view;
  const isNow = isWeek ? weekOf(day).includes(today()) : day === today();
  return (
    <div className={classes['bar']}>
      <div className={classes['days']}>
        <DayStepper day={day} isWeek={isWeek} onChange={(jour) => change({ jour })} />
        <Button
          variant="default"
          px="sm"
          disabled={isNow}
          className={classes['today']}
          onClick={() => change({ jour: undefined })}
        >
          {t(isWeek ? 'week.this' : 'day.today')}
        </Button>
      </div>
      <NativeSelect
        size="md"
        aria-label={t('pole')}
        className={classes['pole']}
        value={poleId ?? ''}
        data={[
          { value: '', label: t('allPoles') },
          ...(data?.poles.map(({ id, name }) => ({ value: id, label: name })) ?? []),
        ]}
        onChange={({ currentTarget }) => change({ pole: currentTarget.value })}
      />
      <PlanningFilters view={view} />
      <SegmentedControl
        className={classes['views']}
        aria-label={t('view.label')}
        value={isList ? 'liste' : isWeek ? 'semaine' : 'jour'}
        onChange={(vue) => change({ vue })}
        data={[
          { value: 'liste', label: t('view.list') },
          { value: 'jour', label: t('view.day') },
          { value: 'semaine', label: t('view.week') },
        ]}
      />
    </div>
  );
}
