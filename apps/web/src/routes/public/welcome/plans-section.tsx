import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import type { HomePlan } from './home-data';
import { PlanCard } from './plan-card';
import { Section } from './section';
import classes from './welcome.module.css';

export function PlansSection({ plans }: { readonly plans: readonly HomePlan[] }) {
  const { t } = useTranslation('welcome');
  return (
    <Section id="formules" title={t('plans.title')} lead={t('plans.lead')}>
      {plans.length === 0 && <EmptyState title={t('plans.none')} />}
      <div className={classes['plans']}>
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
      </div>
    </Section>
  );
}
