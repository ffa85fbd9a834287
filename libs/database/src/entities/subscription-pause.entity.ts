import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { PlanSubscription } from './plan-subscription.entity';

const SubscriptionPauseSchema = defineEntity({
  name: 'SubscriptionPause',
  tableName: 'subscription_pause',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    subscriptionId: () => p.manyToOne(PlanSubscription).mapToPk().fieldName('subscription_id'),
    startsOn: p.date(),
    /** First day it runs again; null while nobody knows. */
    endsOn: p.date().nullable(),
    reason: p.text(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'subscription_pause_days_ordered', expression: 'ends_on is null or ends_on > starts_on' },
    {
      name: 'subscription_pause_one_at_a_time',
      expression: 'exclude using gist (subscription_id with =, daterange(starts_on, ends_on) with &&)',
    },
  ],
});

/** Days in which a subscription gives no right and costs nothing. Its commitment is longer by as many. */
export class SubscriptionPause extends SubscriptionPauseSchema.class {}
SubscriptionPauseSchema.setClass(SubscriptionPause);
