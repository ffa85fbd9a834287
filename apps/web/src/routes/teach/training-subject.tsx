import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HabilitationLevel } from '../../generated/teach/graphql';
import type { TrainingForm, WrongField } from './training-form';
import type { Habilitation } from './training-sheet';

const LEVELS: readonly HabilitationLevel[] = ['ACCOMPANIED', 'AUTONOMOUS', 'TRAINER'];

export interface FieldsProps {
  readonly form: TrainingForm;
  readonly wrong: readonly WrongField[];
  readonly onChange: (change: Partial<TrainingForm>) => void;
}

/** What is taught, and what it gives. */
export function TrainingSubject({ form, wrong, taught, onChange }: FieldsProps & { taught: readonly Habilitation[] }) {
  const { t } = useTranslation('catalogue');
  const fault = (field: WrongField) => wrong.includes(field) && t(`wrong.${field}`);
  return (
    <>
      <TextInput
        withAsterisk
        maxLength={120}
        label={t('form.title')}
        description={t('form.titleHint')}
        value={form.title}
        error={fault('title')}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={3}
        maxRows={10}
        maxLength={4_000}
        label={t('form.description')}
        description={t('form.descriptionHint')}
        value={form.description}
        onChange={({ currentTarget }) => onChange({ description: currentTarget.value })}
      />
      <NativeSelect
        size="md"
        withAsterisk
        label={t('form.habilitationTypeId')}
        value={form.habilitationTypeId}
        error={fault('habilitationTypeId')}
        data={[
          ...(form.habilitationTypeId === '' ? [{ value: '', label: t('form.habilitationHint') }] : []),
          ...taught.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => onChange({ habilitationTypeId: currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={t('form.level')}
        value={form.level}
        data={LEVELS.map((value) => ({ value, label: t(`ui:level.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ level: LEVELS.find((one) => one === currentTarget.value) ?? form.level })
        }
      />
      <Checkbox
        size="md"
        label={t('form.offered')}
        description={t('form.offeredHint')}
        checked={form.offered}
        onChange={({ currentTarget }) => onChange({ offered: currentTarget.checked })}
      />
    </>
  );
}
