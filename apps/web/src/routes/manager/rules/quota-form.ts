import type { QuotaPartsFragment, QuotaPeriod, QuotaScope, SetQuotaInput } from '../../../generated/manager/graphql';

export const SCOPES: readonly QuotaScope[] = ['RESOURCE', 'CATEGORY', 'POLE', 'EVERYTHING'];
export const PERIODS: readonly QuotaPeriod[] = ['DAY', 'WEEK', 'MONTH'];

/** A quota as typed; a number field being typed may hold words. */
export interface QuotaForm {
  readonly scope: QuotaScope;
  readonly resourceId: string | null;
  readonly category: string;
  readonly poleId: string | null;
  readonly period: QuotaPeriod;
  readonly hours: number | string;
  readonly planId: string | null;
}

export const NEW_QUOTA: QuotaForm = {
  scope: 'RESOURCE',
  resourceId: null,
  category: '',
  poleId: null,
  period: 'WEEK',
  hours: 8,
  planId: null,
};

export const formOfQuota = (quota: QuotaPartsFragment): QuotaForm => ({
  scope: quota.scope,
  resourceId: quota.resourceId,
  category: quota.category ?? '',
  poleId: quota.poleId,
  period: quota.period,
  hours: quota.limitMinutes / 60,
  planId: quota.plan?.id ?? null,
});

/** Half hours are shares too: « 7 h 30 » is 7,5. */
export const hoursWrong = ({ hours }: QuotaForm): boolean =>
  typeof hours !== 'number' || hours <= 0 || !Number.isInteger(hours * 60);

export const targetMissing = ({ scope, resourceId, category, poleId }: QuotaForm): boolean =>
  (scope === 'RESOURCE' && !resourceId) ||
  (scope === 'CATEGORY' && category.trim() === '') ||
  (scope === 'POLE' && !poleId);

/** What the API takes: only the target its scope names. */
export const quotaInput = ({
  scope,
  resourceId,
  category,
  poleId,
  period,
  hours,
  planId,
}: QuotaForm): SetQuotaInput => ({
  scope,
  period,
  planId,
  limitMinutes: Number(hours) * 60,
  resourceId: scope === 'RESOURCE' ? resourceId : null,
  category: scope === 'CATEGORY' ? category.trim() : null,
  poleId: scope === 'POLE' ? poleId : null,
});
