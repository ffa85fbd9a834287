import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OnConflict } from '../../generated/member/graphql';
import { MOST_TIMES, RHYTHMS, type Rhythm } from './recurrence-choice';
import type { SeriesForm } from './use-series-form';

const CONFLICTS: readonly OnConflict[] = ['ASK', 'SKIP', 'SHIFT'];
const TIMES = Array.from({ length: MOST_TIMES - 1 }, (_, index) => index + 2);

/** How often, until when, and what to do with the days in the way. */
export function RecurrenceFields({ form }: { readonly form: SeriesForm }) {
  const { t } = useTranslation('series');
  const { choice, onConflict } = form;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <NativeSelect
        label={t('rhythm.label')}
        size="md"
        value={choice.rhythm}
        data={RHYTHMS.map((rhythm) => ({ value: rhythm, label: t(`rhythm.${rhythm}`) }))}
        onChange={({ currentTarget }) => form.choose({ rhythm: currentTarget.value as Rhythm })}
      />
      <NativeSelect
        label={t('end.label')}
        size="md"
        value={choice.until ? 'until' : 'count'}
        data={[
          { value: 'count', label: t('end.count') },
          { value: 'until', label: t('end.until') },
        ]}
        onChange={({ currentTarget }) => form.endBy(currentTarget.value === 'until' ? 'until' : 'count')}
      />
      {choice.until ? (
        <TextInput
          type="date"
          label={t('end.untilDay')}
          size="md"
          min={form.startsOn}
          value={choice.until}
          onChange={({ currentTarget }) => currentTarget.value && form.choose({ until: currentTarget.value })}
        />
      ) : (
        <NativeSelect
          label={t('end.times')}
          size="md"
          value={String(choice.count)}
          data={TIMES.map((times) => ({ value: String(times), label: t('times', { count: times }) }))}
          onChange={({ currentTarget }) => form.choose({ count: Number(currentTarget.value) })}
        />
      )}
      <NativeSelect
        label={t('conflict.label')}
        size="md"
        value={onConflict}
        data={CONFLICTS.map((one) => ({ value: one, label: t(`conflict.${one}`) }))}
        onChange={({ currentTarget }) => form.setOnConflict(currentTarget.value as OnConflict)}
      />
    </SimpleGrid>
  );
}
