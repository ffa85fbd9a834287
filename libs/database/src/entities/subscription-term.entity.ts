import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Plan } from './plan.entity';
import { PlanSubscription } from './plan-subscription.entity';

const SubscriptionTermSchema = defineEntity({
  name: 'SubscriptionTerm',
  tableName: 'subscription_term',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    subscriptionId: () => p.manyToOne(PlanSubscription).mapToPk().fieldName('subscription_id').index(false),
    planId: () => p.manyToOne(Plan).mapToPk().fieldName('plan_id'),
    startsOn: p.date(),
    priceExclTaxCents: p.integer(),
    priceInclTaxCents: p.integer(),
    vatRateBasisPoints: p.integer(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').nullable().index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    {
      name: 'subscription_term_prices_ordered',
      expression: 'price_excl_tax_cents >= 0 and price_incl_tax_cents >= price_excl_tax_cents',
    },
  ],
  uniques: [{ name: 'subscription_term_one_a_day', properties: ['subscriptionId', 'startsOn'] }],
});

/** From a day on, the plan of a subscription and the price agreed for it: what a plan costs others later changes nothing here. */
export class SubscriptionTerm extends SubscriptionTermSchema.class {}
SubscriptionTermSchema.setClass(SubscriptionTerm);
