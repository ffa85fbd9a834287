import { Checkbox, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRequirement, ResourceKind } from '../../../generated/manager/graphql';
import type { ShownRefusal } from '../../../ui/refusal-list';
import { ActDialog } from '../act-dialog';
import type { KindForm } from './kind-form';
import '../settings/words';

const REQUIREMENTS: readonly DocumentRequirement[] = ['EVERY_MEMBER', 'BUSINESS', 'BOOKERS_OF_KIND', 'NOBODY'];
const KINDS: readonly ResourceKind[] = ['VEHICLE', 'MACHINE', 'ROOM', 'WORKSTATION'];

interface Props {
  readonly title: string;
  readonly verb: string;
  readonly initial: KindForm;
  readonly act: { readonly busy: boolean; readonly refusals: readonly ShownRefusal[] };
  readonly onSubmit: (form: KindForm) => Promise<void>;
  readonly onClose: () => void;
}

/** What a paper is called, of whom it is asked, whether it ends. */
export function KindDialog({ title, verb, initial, act, onSubmit, onClose }: Props) {
  const { t } = useTranslation('manager');
  const [form, setForm] = useState(initial);
  const [asked, setAsked] = useState(false);
  const change = (some: Partial<KindForm>): void => setForm((before) => ({ ...before, ...some }));
  const unnamed = form.name.trim() === '';
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!unnamed) await onSubmit(form);
  };
  return (
    <ActDialog opened title={title} verb={verb} act={act} onSubmit={submit} onClose={onClose}>
      <TextInput
        data-autofocus
        withAsterisk
        maxLength={120}
        label={t('documentKinds.name')}
        description={t('documentKinds.nameHint')}
        value={form.name}
        error={asked && unnamed ? t('ui:required') : undefined}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={2}
        maxLength={500}
        label={t('documentKinds.description')}
        description={t('documentKinds.descriptionHint')}
        value={form.description}
        onChange={({ currentTarget }) => change({ description: currentTarget.value })}
      />
      <Select
        label={t('documentKinds.requiredOf')}
        allowDeselect={false}
        value={form.requiredOf}
        data={REQUIREMENTS.map((value) => ({ value, label: t(`documentKinds.requirement.${value}`) }))}
        onChange={(next) => change({ requiredOf: REQUIREMENTS.find((one) => one === next) ?? form.requiredOf })}
      />
      {form.requiredOf === 'BOOKERS_OF_KIND' && (
        <Select
          label={t('documentKinds.kind')}
          allowDeselect={false}
          value={form.resourceKind}
          data={KINDS.map((value) => ({ value, label: t(`ui:kind.${value}`) }))}
          onChange={(next) => change({ resourceKind: KINDS.find((one) => one === next) ?? form.resourceKind })}
        />
      )}
      <Checkbox
        size="md"
        label={t('documentKinds.hasExpiry')}
        description={t('documentKinds.hasExpiryHint')}
        checked={form.hasExpiry}
        onChange={({ currentTarget }) => change({ hasExpiry: currentTarget.checked })}
      />
      {form.requiredOf !== 'NOBODY' && <Text c="dimmed">{t('documentKinds.next')}</Text>}
    </ActDialog>
  );
}
