import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Agreement } from './agreement.entity';
import { Person } from './person.entity';
import { PlanSubscription } from './plan-subscription.entity';

const SponsoredSubscriptionSchema = defineEntity({
  name: 'SponsoredSubscription',
  tableName: 'sponsored_subscription',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    agreementId: () => p.manyToOne(Agreement).mapToPk().fieldName('agreement_id'),
    subscriptionId: () => p.manyToOne(PlanSubscription).mapToPk().fieldName('subscription_id'),
    startsOn: p.date(),
    /** First day the partner pays no more. */
    endsOn: p.date(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'sponsored_subscription_days_ordered', expression: 'ends_on > starts_on' },
    {
      name: 'sponsored_subscription_one_sponsor',
      expression: 'exclude using gist (subscription_id with =, daterange(starts_on, ends_on) with &&)',
    },
  ],
});

/** Months of a subscription that a partner pays its share of. Never two sponsors for one day. */
export class SponsoredSubscription extends SponsoredSubscriptionSchema.class {}
SponsoredSubscriptionSchema.setClass(SponsoredSubscription);
