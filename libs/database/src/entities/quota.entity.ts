import { defineEntity, p } from '@mikro-orm/core';
import type { QuotaPeriod, QuotaScope } from '@etabli/domain';
import { newId } from '../new-id';
import { Plan } from './plan.entity';
import { Pole } from './pole.entity';
import { Resource } from './resource.entity';

const QuotaSchema = defineEntity({
  name: 'Quota',
  tableName: 'quota',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    scope: p.text().$type<QuotaScope>(),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').nullable(),
    category: p.text().nullable(),
    poleId: () => p.manyToOne(Pole).mapToPk().fieldName('pole_id').nullable(),
    /** Whose share it is: of those on this plan; null: of everybody who subscribes or buys hours. */
    planId: () => p.manyToOne(Plan).mapToPk().fieldName('plan_id').nullable(),
    period: p.text().$type<QuotaPeriod>(),
    limitMinutes: p.integer(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    {
      name: 'quota_scope_has_its_target',
      expression:
        "case scope when 'RESOURCE' then num_nonnulls(category, pole_id) = 0 and resource_id is not null when 'CATEGORY' then num_nonnulls(resource_id, pole_id) = 0 and category is not null when 'POLE' then num_nonnulls(resource_id, category) = 0 and pole_id is not null when 'EVERYTHING' then num_nonnulls(resource_id, category, pole_id) = 0 else false end",
    },
    { name: 'quota_period_known', expression: "period in ('DAY','WEEK','MONTH')" },
    { name: 'quota_limit_bounded', expression: 'limit_minutes between 0 and 44640' },
  ],
  indexes: [
    {
      name: 'quota_once',
      expression:
        'create unique index quota_once on quota (scope, period, resource_id, category, pole_id, plan_id) nulls not distinct',
    },
  ],
});

/** Everybody's share of hours in a day, ISO week or month, of what its scope covers. */
export class Quota extends QuotaSchema.class {}
QuotaSchema.setClass(Quota);
