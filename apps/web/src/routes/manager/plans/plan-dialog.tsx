import { Checkbox, NumberInput, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreatePlanDocument, EditPlanDocument, type ManagedPlanFragment } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { formOfPlan, NEW_PLAN, planInput, priceInclTaxCents, VAT_RATES, wrongInPlan, type PlanForm } from './plan-form';
import { PlanTerms } from './plan-terms';
import '../words';

interface Props {
  /** Null: one that does not exist yet. */
  readonly plan: ManagedPlanFragment | null;
  readonly onClose: () => void;
}

/** A plan or a pack: its price, what one commits to, who may buy it. */
export function PlanDialog({ plan, onClose }: Props) {
  const { t } = useTranslation('manager');
  const create = useAct(CreatePlanDocument);
  const edit = useAct(EditPlanDocument);
  const [form, setForm] = useState<PlanForm>(() => (plan ? formOfPlan(plan) : NEW_PLAN));
  const [asked, setAsked] = useState(false);
  const wrong = asked ? wrongInPlan(form) : new Set<keyof PlanForm>();
  const change = (some: Partial<PlanForm>): void => setForm((before) => ({ ...before, ...some }));
  const inclTax = priceInclTaxCents(form);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (wrongInPlan(form).size > 0) return;
    const input = planInput(form);
    if (!(await (plan ? edit.run({ input: { ...input, planId: plan.id } }) : create.run({ input })))) return;
    notifications.show({ color: 'moss', message: t('plans.saved', { name: form.name }) });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={plan ? t('plans.edit', { name: plan.name }) : t('plans.add')}
      verb={t(plan ? 'ui:save' : 'plans.create')}
      act={plan ? edit : create}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('plans.name')}
        value={form.name}
        maxLength={100}
        error={wrong.has('name') ? t('plans.nameNeeded') : undefined}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Select
        label={t('plans.kind')}
        allowDeselect={false}
        value={form.kind}
        data={(['SUBSCRIPTION', 'HOUR_PACK'] as const).map((kind) => ({
          value: kind,
          label: t(`plans.kinds.${kind}`),
        }))}
        onChange={(kind) => change({ kind: kind === 'HOUR_PACK' ? kind : 'SUBSCRIPTION' })}
      />
      <Textarea
        label={t('plans.description')}
        autosize
        minRows={2}
        maxLength={1000}
        value={form.description}
        onChange={({ currentTarget }) => change({ description: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <NumberInput
          hideControls
          decimalScale={2}
          decimalSeparator=","
          allowNegative={false}
          suffix=" €"
          label={t('plans.price')}
          value={form.priceExclTax}
          error={wrong.has('priceExclTax') ? t('plans.priceNeeded') : undefined}
          onChange={(priceExclTax) => change({ priceExclTax })}
        />
        <Select
          label={t('plans.vat')}
          allowDeselect={false}
          value={form.vatRatePercent}
          data={VAT_RATES.map((rate) => ({ value: rate, label: t('plans.rate', { rate: rate.replace('.', ',') }) }))}
          onChange={(vatRatePercent) => change({ vatRatePercent: vatRatePercent ?? '20' })}
        />
      </SimpleGrid>
      <Text role="status" fw={650}>
        {inclTax === null ? t('plans.inclTaxUnknown') : t('plans.inclTax', { price: formatCents(inclTax) })}
      </Text>
      <PlanTerms form={form} wrong={wrong} onChange={change} />
      <Checkbox
        size="md"
        label={t('plans.offered')}
        description={t('plans.offeredHint')}
        checked={form.offered}
        onChange={({ currentTarget }) => change({ offered: currentTarget.checked })}
      />
      {plan && <Text c="dimmed">{t('plans.keeps')}</Text>}
    </ActDialog>
  );
}
