import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PoleChoicesDocument, type ResourceKind } from '../../generated/manager/graphql';
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
