import { useTranslation } from 'react-i18next';
import { PageTitle } from '../ui/page-title';
import { HouseRules } from './house-rules';
import classes from './papers.module.css';
import './words';

/** What everybody here agrees to. */
export function HouseRulesPage() {
  const { t } = useTranslation('papers');
  return (
    <div className={classes['page']}>
      <PageTitle title={t('rules.title')} lead={t('rules.lead')} />
      <HouseRules />
    </div>
  );
}
