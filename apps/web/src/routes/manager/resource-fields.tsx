import { Checkbox, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HabilitationChoicesDocument, PoleChoicesDocument, type ResourceKind } from '../../generated/manager/graphql';
import { LEVELS } from './levels';
import type { ResourceForm, WrongFields } from './resource-form';
import { Section } from '../../ui/section';
import './words';

const KINDS: readonly ResourceKind[] = ['MACHINE', 'ROOM', 'VEHICLE', 'WORKSTATION'];

interface Props {
  readonly form: ResourceForm;
  readonly wrong: WrongFields;
  readonly onChange: (change: Partial<ResourceForm>) => void;
}

/** What a resource is. */
export function ResourceIdentity({ form, wrong, onChange }: Props) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: PoleChoicesDocument });
  return (
    <Section title={t('workshop.identity')}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput
            withAsterisk
            label={t('workshop.name')}
            value={form.name}
            error={wrong.name && t(wrong.name)}
            onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
          />
          <Select
            withAsterisk
            label={t('workshop.pole')}
            value={form.poleId}
            error={wrong.poleId && t(wrong.poleId)}
            data={(data?.poles ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(poleId) => onChange({ poleId })}
          />
          <Select
            label={t('workshop.kind')}
            allowDeselect={false}
            value={form.kind}
            data={KINDS.map((kind) => ({ value: kind, label: t(`ui:kind.${kind}`) }))}
            onChange={(kind) => onChange({ kind: kind ?? form.kind })}
          />
          <TextInput
            withAsterisk
            label={t('workshop.category')}
            placeholder={t('workshop.categoryHint')}
            value={form.category}
            error={wrong.category && t(wrong.category)}
            onChange={({ currentTarget }) => onChange({ category: currentTarget.value })}
          />
        </SimpleGrid>
        <Textarea
          autosize
          minRows={3}
          label={t('workshop.description')}
          value={form.description}
          onChange={({ currentTarget }) => onChange({ description: currentTarget.value })}
        />
        <Textarea
          autosize
          minRows={3}
          label={t('workshop.technicalSheet')}
          value={form.technicalSheet}
          onChange={({ currentTarget }) => onChange({ technicalSheet: currentTarget.value })}
        />
      </Stack>
    </Section>
  );
}

/** Who may use it. */
export function ResourceAccess({ form, onChange }: Omit<Props, 'wrong'>) {
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
          checked={form.dangerous}
          onChange={({ currentTarget }) => onChange({ dangerous: currentTarget.checked })}
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
