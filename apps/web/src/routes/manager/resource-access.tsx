import { Checkbox, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HabilitationChoicesDocument } from '../../generated/manager/graphql';
import { Section } from '../../ui/section';
import { LEVELS } from './levels';
import type { ResourceForm } from './resource-form';
import './words';

interface Props {
  readonly form: ResourceForm;
  readonly onChange: (change: Partial<ResourceForm>) => void;
}

/** Who may use it. */
export function ResourceAccess({ form, onChange }: Props) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: HabilitationChoicesDocument });
  return (
    <Section title={t('workshop.access')}>
      <Stack gap="md">
        <Checkbox
          size="md"
          label={t('workshop.bookable')}
          description={t('workshop.bookableHint')}
          checked={form.bookable}
          onChange={({ currentTarget }) => onChange({ bookable: currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={t('workshop.isDangerous')}
          description={t('workshop.isDangerousHint')}
          checked={form.dangerous}
          onChange={({ currentTarget }) => onChange({ dangerous: currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={t('workshop.adultsOnly')}
          checked={form.adultsOnly}
          onChange={({ currentTarget }) => onChange({ adultsOnly: currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={t('workshop.needsApproval')}
          description={t('workshop.needsApprovalHint')}
          checked={form.needsApproval}
          onChange={({ currentTarget }) => onChange({ needsApproval: currentTarget.checked })}
        />
        <Select
          label={t('workshop.habilitation')}
          allowDeselect={false}
          value={form.requiredHabilitationId ?? ''}
          data={[
            { value: '', label: t('workshop.noHabilitation') },
            ...(data?.habilitationTypes ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onChange({ requiredHabilitationId: id === '' ? null : id })}
        />
        {form.requiredHabilitationId && (
          <Select
            label={t('workshop.level')}
            description={form.requiredLevel === 'ACCOMPANIED' ? t('workshop.accompaniedHint') : undefined}
            allowDeselect={false}
            value={form.requiredLevel}
            data={LEVELS.map((level) => ({ value: level, label: t(`ui:level.${level}`) }))}
            onChange={(level) => onChange({ requiredLevel: level ?? form.requiredLevel })}
          />
        )}
      </Stack>
    </Section>
  );
}
