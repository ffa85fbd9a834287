import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { PlanSubscription } from './plan-subscription.entity';
import { StoragePlace } from './storage-place.entity';

const AllocationSchema = defineEntity({
  name: 'Allocation',
  tableName: 'allocation',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    placeId: () => p.manyToOne(StoragePlace).mapToPk().fieldName('place_id').index(false),
    subscriptionId: () => p.manyToOne(PlanSubscription).mapToPk().fieldName('subscription_id'),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    /** Agreed on the first day: another price of the place changes nothing to it. */
    monthlyPriceExclTaxCents: p.integer(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').index(false).nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'allocation_days_ordered', expression: 'ends_on is null or ends_on >= starts_on' },
    { name: 'allocation_price_bounded', expression: 'monthly_price_excl_tax_cents between 0 and 1000000' },
    {
      name: 'allocation_one_at_a_time',
      expression: 'exclude using gist (place_id with =, daterange(starts_on, ends_on) with &&)',
    },
  ],
});

/** A place lent under a subscription from a day, until a day (exclusive) once its checklist is gone through. */
export class Allocation extends AllocationSchema.class {}
AllocationSchema.setClass(Allocation);
