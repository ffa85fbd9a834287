import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PoleChoicesDocument } from '../../../generated/manager/graphql';
import { ResourcePicker } from '../resource-picker';
import { SCOPES, targetMissing, type QuotaForm } from './quota-form';
import '../words';

interface Props {
  readonly form: QuotaForm;
  readonly asked: boolean;
  readonly onChange: (some: Partial<QuotaForm>) => void;
}

/** What a quota is about: a machine, a category, a pole, or all of them. */
export function QuotaTarget({ form, asked, onChange }: Props) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: PoleChoicesDocument, pause: form.scope !== 'POLE' });
  const error = asked && targetMissing(form) ? t('around.place.needed') : undefined;
  return (
    <>
      <Select
        label={t('limits.quotas.about')}
        allowDeselect={false}
        value={form.scope}
        data={SCOPES.map((scope) => ({ value: scope, label: t(`limits.quotas.scopes.${scope}`) }))}
        onChange={(value) => onChange({ scope: SCOPES.find((one) => one === value) ?? form.scope })}
      />
      {form.scope === 'RESOURCE' && (
        <ResourcePicker
          fits={({ bookable }) => bookable}
          error={error}
          onChange={(resource) => onChange({ resourceId: resource?.id ?? null })}
        />
      )}
      {form.scope === 'CATEGORY' && (
        <TextInput
          label={t('workshop.category')}
          placeholder={t('workshop.categoryHint')}
          value={form.category}
          error={error && t('workshop.categoryNeeded')}
          onChange={({ currentTarget }) => onChange({ category: currentTarget.value })}
        />
      )}
      {form.scope === 'POLE' && (
        <Select
          label={t('workshop.pole')}
          value={form.poleId}
          error={error && t('workshop.poleNeeded')}
          data={(data?.poles ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(poleId) => onChange({ poleId })}
        />
      )}
    </>
  );
}
