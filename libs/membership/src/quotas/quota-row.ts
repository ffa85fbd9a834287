import type { QuotaPeriod, QuotaScope } from '@etabli/domain';
import { PLAN, type PlanRow } from '../plans/plan-row';

export interface QuotaRow {
  readonly id: string;
  readonly scope: QuotaScope;
  /** Of the resource, the category or the pole; null for everything. */
  readonly scopeName: string | null;
  readonly resourceId: string | null;
  readonly category: string | null;
  readonly poleId: string | null;
  /** Whose share it is; null: everybody’s. */
  readonly plan: PlanRow | null;
  readonly period: QuotaPeriod;
  readonly limitMinutes: number;
}

/** Selects {@link QuotaRow}s: add `where` and `order by`. */
export const QUOTA = `select q.id, q.scope, quota_name(q) as "scopeName", q.resource_id as "resourceId", q.category,
    q.pole_id as "poleId", case when l.id is not null then ${PLAN} end as plan, q.period, q.limit_minutes as "limitMinutes"
  from quota q left join plan l on l.id = q.plan_id`;
