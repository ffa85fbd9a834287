import {
  civilPeriod,
  quotaUsage,
  type Language,
  type QuotaFacts,
  type QuotaPeriod,
  type QuotaScope,
} from '@etabli/domain';
import { leftInWords, quotaLabel } from './quota-words';

/** What is left of a quota in one of its periods, as people read it. */
export interface QuotaLeft {
  readonly id: string;
  readonly scope: QuotaScope;
  readonly label: string;
  readonly sentence: string;
  readonly period: QuotaPeriod;
  readonly limitMinutes: number;
  readonly usedMinutes: number;
  readonly leftMinutes: number;
  readonly freesAt: number;
}

interface Asked {
  /** In the period that holds this instant. */
  readonly at: number;
  readonly now: number;
  readonly language: Language;
}

/** The same calculation as the rule that refuses. */
export function quotaLeft(quota: QuotaFacts, { at, now, language }: Asked): QuotaLeft {
  const { period, usedMinutes, leftMinutes } = quotaUsage(quota, at);
  const current = civilPeriod(now, quota.period).start === period.start;
  return {
    id: quota.id,
    scope: quota.scope,
    label: quotaLabel(quota.scopeName, language),
    sentence: leftInWords({ quota, leftMinutes, current }, language),
    period: quota.period,
    limitMinutes: quota.limitMinutes,
    usedMinutes,
    leftMinutes,
    freesAt: period.end,
  };
}
