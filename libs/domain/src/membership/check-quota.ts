import type { QuotaPeriod, QuotaScope } from '../shared/vocabulary';
import type { QuotaRefusal } from './refusals';
import { quotaMustFitItsPeriod } from './rules/quota-must-fit-its-period.rule';
import { quotaMustNameItsScope } from './rules/quota-must-name-its-scope.rule';

/** What the rules on a quota being decided need to know. */
export interface QuotaDecision {
  readonly scope: QuotaScope;
  readonly resourceId: string | null;
  readonly category: string | null;
  readonly poleId: string | null;
  readonly period: QuotaPeriod;
  readonly limitMinutes: number;
}

/** Every rule on a quota being decided. */
export const QUOTA_RULES = [quotaMustNameItsScope, quotaMustFitItsPeriod] as const;

export const checkQuota = (decision: QuotaDecision): QuotaRefusal[] =>
  QUOTA_RULES.flatMap<QuotaRefusal>((rule) => rule(decision) ?? []);
