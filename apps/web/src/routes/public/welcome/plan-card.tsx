import { Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatCents } from '../../../ui/format/money';
import { formatMinutes } from '../../../ui/format/time';
import type { HomePlan } from './home-data';
import classes from './welcome.module.css';

/** What is agreed, in short lines. */
function terms(plan: HomePlan, t: TFunction<'welcome'>): string[] {
  if (plan.kind === 'SUBSCRIPTION')
    return [
      plan.commitmentMonths > 0 ? t('plans.commitment', { count: plan.commitmentMonths }) : t('plans.noCommitment'),
    ];
  const { packMinutes, packValidityMonths, priceExclTaxCents } = plan;
  return [
    ...(packMinutes ? [t('plans.hours', { hours: formatMinutes(packMinutes) })] : []),
    ...(packValidityMonths ? [t('plans.validity', { count: packValidityMonths })] : []),
    ...(packMinutes
      ? [t('plans.perHour', { price: formatCents(Math.round((priceExclTaxCents * 60) / packMinutes)) })]
      : []),
  ];
}

/** A plan and its price, without and with VAT. */
export function PlanCard({ plan }: { readonly plan: HomePlan }) {
  const { t } = useTranslation('welcome');
  const subscription = plan.kind === 'SUBSCRIPTION';
  return (
    <article className={classes['plan']} data-main={subscription || undefined}>
      <Title order={3}>{plan.name}</Title>
      <div>
        <Text component="p" className={classes['price']}>
          {formatCents(plan.priceExclTaxCents)}
          <span>{subscription ? t('plans.perMonth') : t('plans.perPack')}</span>
        </Text>
        <Text c="dimmed">{t('plans.inclTax', { price: formatCents(plan.priceInclTaxCents) })}</Text>
      </div>
      <Text>{plan.description}</Text>
      <ul className={classes['terms']}>
        {terms(plan, t).map((term) => (
          <li key={term}>
            <IconCheck size={20} stroke={1.75} color="var(--etabli-action)" aria-hidden="true" />
            {term}
          </li>
        ))}
      </ul>
    </article>
  );
}
