import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MyApplicationQuery } from '../../generated/applicant/graphql';
import { formatCents } from '../../ui/format/money';
import { formatMinutes } from '../../ui/format/time';
import classes from './applicant.module.css';
import type { ApplicationForm } from './use-application-form';

type Plan = MyApplicationQuery['plans'][number];

interface Props {
  readonly plans: readonly Plan[];
  readonly form: ApplicationForm;
}

/** The plan they would like; the team subscribes them to it once accepted. */
export function PlanChoice({ plans, form }: Props) {
  const { t } = useTranslation('applicant');
  if (plans.length === 0) return <Text c="dimmed">{t('plan.none')}</Text>;
  return (
    <Radio.Group
      aria-label={t('plan.title')}
      value={form.written.planId}
      onChange={(planId) => form.choose({ planId })}
    >
      <Stack gap="xs">
        {plans.map((plan) => (
          <Radio.Card key={plan.id} value={plan.id} className={classes['plan']}>
            <Radio.Indicator aria-hidden="true" />
            <span>
              <Text span display="block" fw={650}>
                {plan.name}
              </Text>
              <PlanTerms plan={plan} />
              {plan.description && (
                <Text span display="block" c="dimmed">
                  {plan.description}
                </Text>
              )}
            </span>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

function PlanTerms({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('applicant');
  const price = formatCents(plan.priceExclTaxCents);
  const hours = formatMinutes(plan.packMinutes ?? 0);
  const commitment = plan.commitmentMonths > 0 ? `, ${t('commitment', { count: plan.commitmentMonths })}` : '';
  return (
    <Text span display="block">
      {plan.kind === 'HOUR_PACK' ? t('price.pack', { price, hours }) : t('price.month', { price })}
      {commitment}
    </Text>
  );
}
