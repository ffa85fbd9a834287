import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanChoicesDocument, type PlanChoicesQuery, type PlanKind } from '../../generated/manager/graphql';
import { formatCents } from '../../ui/format/money';
import { formatMinutes } from '../../ui/format/time';
import './words';

interface Props {
  readonly kind: PlanKind;
  readonly planId: string | null;
  readonly error: string | undefined;
  readonly onChange: (planId: string) => void;
}

/** What is offered today, each with its price and what one commits to. */
export function PlanPicker({ kind, planId, error, onChange }: Props) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: PlanChoicesDocument });
  const offered = (data?.plans ?? []).filter((plan) => plan.kind === kind);
  return (
    <Radio.Group label={t('people.plan')} value={planId ?? ''} error={error} onChange={onChange}>
      <Stack gap="xs" mt={4}>
        {offered.map((plan) => (
          <Radio size="md" key={plan.id} value={plan.id} label={sentenceOf(plan, t)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

type Words = ReturnType<typeof useTranslation<'manager'>>['t'];

function sentenceOf(plan: PlanChoicesQuery['plans'][number], t: Words): string {
  const { kind, name, commitmentMonths: months, packMinutes, packValidityMonths } = plan;
  const price = formatCents(plan.priceInclTaxCents);
  if (kind === 'SUBSCRIPTION') return t('people.planChoice', { name, price, months });
  const hours = formatMinutes(packMinutes ?? 0);
  return t('people.packChoice', { name, price, hours, months: packValidityMonths });
}
