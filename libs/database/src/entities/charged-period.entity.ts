import type { Reckoning } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { PlanSubscription } from './plan-subscription.entity';

const ChargedPeriodSchema = defineEntity({
  name: 'ChargedPeriod',
  tableName: 'charged_period',
  properties: {
    subscriptionId: () => p.manyToOne(PlanSubscription).mapToPk().fieldName('subscription_id').primary().index(false),
    startsOn: p.date().primary(),
    version: p.smallint().primary(),
    reckoning: p.json<Reckoning>(),
    chargedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [{ name: 'charged_period_version_counts', expression: 'version >= 1' }],
});

/** Ledger, append-only: how a period of a subscription was counted each time it was invoiced or mended. */
export class ChargedPeriod extends ChargedPeriodSchema.class {}
ChargedPeriodSchema.setClass(ChargedPeriod);
