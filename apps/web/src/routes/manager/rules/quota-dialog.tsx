import { NumberInput, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanChoicesDocument, SetQuotaDocument, type QuotaPartsFragment } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { formOfQuota, hoursWrong, NEW_QUOTA, PERIODS, quotaInput, targetMissing, type QuotaForm } from './quota-form';
import { QuotaTarget } from './quota-target';
import { useQuotaWords } from './use-quota-words';
import '../words';

interface Props {
  /** Null: a new one. */
  readonly quota: QuotaPartsFragment | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Sets a share of hours. Another limit for the same share replaces it. */
export function QuotaDialog({ quota, onSaved, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(SetQuotaDocument);
  const wordsOf = useQuotaWords();
  const [form, setForm] = useState(() => (quota ? formOfQuota(quota) : NEW_QUOTA));
  const [asked, setAsked] = useState(false);
  const change = (some: Partial<QuotaForm>): void => setForm((before) => ({ ...before, ...some }));
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (hoursWrong(form) || targetMissing(form) || !(await act.run({ input: quotaInput(form) }))) return;
    notifications.show({ color: 'moss', message: t('limits.quotas.saved') });
    onSaved();
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t(quota ? 'limits.quotas.change' : 'limits.quotas.add')}
      verb={t('ui:save')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{quota ? wordsOf(quota) : t('limits.quotas.next')}</Text>
      {!quota && <QuotaChoices form={form} asked={asked} onChange={change} />}
      <NumberInput
        hideControls
        allowNegative={false}
        decimalSeparator=","
        allowedDecimalSeparators={[',', '.']}
        label={t(`limits.quotas.limit.${form.period}`)}
        suffix=" h"
        value={form.hours}
        error={asked && hoursWrong(form) ? t('limits.quotas.hoursWrong') : undefined}
        onChange={(hours) => change({ hours })}
      />
    </ActDialog>
  );
}

interface ChoicesProps {
  readonly form: QuotaForm;
  readonly asked: boolean;
  readonly onChange: (some: Partial<QuotaForm>) => void;
}

function QuotaChoices({ form, asked, onChange }: ChoicesProps) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: PlanChoicesDocument });
  const plans = (data?.plans ?? []).filter(({ kind }) => kind === 'SUBSCRIPTION');
  return (
    <>
      <QuotaTarget form={form} asked={asked} onChange={onChange} />
      <Select
        label={t('limits.quotas.whose')}
        allowDeselect={false}
        value={form.planId ?? ''}
        data={[
          { value: '', label: t('limits.quotas.everybody') },
          ...plans.map(({ id, name }) => ({ value: id, label: t('limits.quotas.planOf', { name }) })),
        ]}
        onChange={(planId) => onChange({ planId: planId === '' ? null : planId })}
      />
      <Select
        label={t('limits.quotas.period')}
        allowDeselect={false}
        value={form.period}
        data={PERIODS.map((period) => ({ value: period, label: t(`limits.quotas.periods.${period}`) }))}
        onChange={(value) => onChange({ period: PERIODS.find((one) => one === value) ?? form.period })}
      />
    </>
  );
}
