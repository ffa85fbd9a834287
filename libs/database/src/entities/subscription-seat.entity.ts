import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { PlanSubscription } from './plan-subscription.entity';

const SubscriptionSeatSchema = defineEntity({
  name: 'SubscriptionSeat',
  tableName: 'subscription_seat',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    subscriptionId: () => p.manyToOne(PlanSubscription).mapToPk().fieldName('subscription_id'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    grantedById: () => p.manyToOne(Person).mapToPk().fieldName('granted_by_id').index(false).nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'subscription_seat_days_ordered', expression: 'ends_on is null or ends_on >= starts_on' },
    {
      name: 'subscription_seat_one_a_day',
      expression: 'exclude using gist (person_id with =, daterange(starts_on, ends_on) with &&)',
    },
  ],
});

/** A person who works under the subscription of somebody else, from a day, until a day (exclusive). Never two seats a day. */
export class SubscriptionSeat extends SubscriptionSeatSchema.class {}
SubscriptionSeatSchema.setClass(SubscriptionSeat);
