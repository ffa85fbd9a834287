import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AllPlansDocument, type ManagedPlanFragment } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { formatCents } from '../../../ui/format/money';
import { formatMinutes } from '../../../ui/format/time';
import { PageTitle } from '../../../ui/page-title';
import { StateWord } from '../../../ui/state-word';
import { Waiting } from '../../../ui/waiting';
import { PlanDialog } from './plan-dialog';
import classes from './plans.module.css';
import '../words';

const TOUCHED = { additionalTypenames: ['Plan'] };

/** What one can subscribe to or buy here. */
export function PlansPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: AllPlansDocument, context: TOUCHED });
  const [edited, setEdited] = useState<ManagedPlanFragment | 'new' | null>(null);
  return (
    <>
      <PageTitle
        title={t('life.plans')}
        lead={
          <Anchor component={Link} to="/gestion/abonnements">
            {t('plans.back')}
          </Anchor>
        }
      >
        <Button leftSection={<IconPlus size={20} stroke={1.75} aria-hidden="true" />} onClick={() => setEdited('new')}>
          {t('plans.add')}
        </Button>
      </PageTitle>
      {!data && <Waiting error={error} retry={retry} lines={4} />}
      {data?.allPlans.length === 0 && <EmptyState title={t('plans.none')}>{t('plans.noneNext')}</EmptyState>}
      <ul className={classes['plans']}>
        {data?.allPlans.map((plan) => (
          <li key={plan.id}>
            <PlanLine plan={plan} onEdit={() => setEdited(plan)} />
          </li>
        ))}
      </ul>
      {edited && <PlanDialog plan={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function PlanLine({ plan, onEdit }: { readonly plan: ManagedPlanFragment; readonly onEdit: () => void }) {
  const { t } = useTranslation('manager');
  const price = formatCents(plan.priceInclTaxCents);
  const terms =
    plan.kind === 'HOUR_PACK'
      ? [t('plans.hoursFor', { hours: formatMinutes(plan.packMinutes ?? 0), count: plan.packValidityMonths ?? 0 })]
      : [
          t('plans.commitmentOf', { count: plan.commitmentMonths }),
          t('plans.noticeOf', { count: plan.noticeMonths }),
          ...(plan.seats > 1 ? [t('plans.seatsOf', { count: plan.seats })] : []),
        ];
  return (
    <>
      <div className={classes['words']}>
        <b>{plan.name}</b>
        <span>
          {plan.kind === 'HOUR_PACK' ? price : t('plans.pricePer', { price, count: plan.everyMonths })}
          {` · ${terms.join(' · ')}`}
        </span>
        {plan.description && <span className={classes['about']}>{plan.description}</span>}
      </div>
      {!plan.offered && <StateWord tone="quiet">{t('plans.withdrawn')}</StateWord>}
      <Button variant="default" onClick={onEdit} aria-label={`${t('plans.change')} : ${plan.name}`}>
        {t('plans.change')}
      </Button>
    </>
  );
}
