import { ActionIcon, Button, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PolesDocument } from '../generated/member/graphql';
import { formatDay, formatLongDay } from '../ui/format/time';
import { shiftDay, today, weekOf } from './days';
import classes from './planning-toolbar.module.css';
import type { PlanningView } from './use-planning-view';

/** Which day, which pole, shown how. */
export function PlanningToolbar({ view }: { readonly view: PlanningView }) {
  const { t } = useTranslation('booking');
  const [{ data }] = useQuery({ query: PolesDocument });
  const { day, isWeek, isList, poleId, change } = view;
  const unit = isWeek ? 'week' : 'day';
  const step = isWeek ? 7 : 1;
  const week = weekOf(day);
  const isNow = isWeek ? week.includes(today()) : day === today();
  return (
    <div className={classes['bar']}>
      <Group gap={4} wrap="nowrap" className={classes['days']}>
        <ActionIcon aria-label={t(`${unit}.previous`)} onClick={() => change({ jour: shiftDay(day, -step) })}>
          <IconChevronLeft size={22} stroke={1.75} />
        </ActionIcon>
        <label className={classes['day']}>
          <Text span fw={650}>
            {isWeek ? `${formatDay(week[0] ?? day)} – ${formatDay(week[6] ?? day)}` : formatLongDay(day)}
          </Text>
          <input
            type="date"
            aria-label={t('day.choose')}
            value={day}
            onClick={({ currentTarget }) => currentTarget.showPicker()}
            onChange={({ currentTarget }) => currentTarget.value && change({ jour: currentTarget.value })}
          />
        </label>
        <ActionIcon aria-label={t(`${unit}.next`)} onClick={() => change({ jour: shiftDay(day, step) })}>
          <IconChevronRight size={22} stroke={1.75} />
        </ActionIcon>
        <Button
          variant="default"
          px="sm"
          disabled={isNow}
          className={classes['today']}
          onClick={() => change({ jour: undefined })}
        >
          {t(isWeek ? 'week.this' : 'day.today')}
        </Button>
      </Group>
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
