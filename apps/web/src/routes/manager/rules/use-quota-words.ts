import { useTranslation } from 'react-i18next';
import type { QuotaPartsFragment } from '../../../generated/manager/graphql';
import '../words';

/** What a quota is about and whose it is: « scie à format, formule Résident ». */
export function useQuotaWords(): (quota: QuotaPartsFragment) => string {
  const { t } = useTranslation('manager');
  return ({ scope, scopeName, plan }) =>
    [
      t(`limits.quotas.on.${scope}`, { name: scopeName }),
      plan ? t('limits.quotas.planOf', { name: plan.name }) : t('limits.quotas.everybody'),
    ].join(', ');
}
