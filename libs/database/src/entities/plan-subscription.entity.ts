import { defineEntity, p } from '@mikro-orm/core';
import type { PaymentState } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Plan } from './plan.entity';

const PlanSubscriptionSchema = defineEntity({
  name: 'PlanSubscription',
  tableName: 'plan_subscription',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    planId: () => p.manyToOne(Plan).mapToPk().fieldName('plan_id'),
    startsOn: p.date(),
    commitmentEndsOn: p.date(),
    endsOn: p.date().nullable(),
    paymentState: p.text().$type<PaymentState>().default('UP_TO_DATE'),
    noticeGivenAt: p.datetime().columnType('timestamptz').nullable(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    {
      name: 'plan_subscription_payment_state_known',
      expression: "payment_state in ('UP_TO_DATE','PAST_DUE','RESTRICTED','SUSPENDED')",
    },
    {
      name: 'plan_subscription_days_ordered',
      expression: 'commitment_ends_on >= starts_on and (ends_on is null or ends_on > starts_on)',
    },
    {
      name: 'plan_subscription_one_at_a_time',
      expression: 'exclude using gist (person_id with =, daterange(starts_on, ends_on) with &&)',
    },
  ],
});

/** A member on a plan from a day, until a day (exclusive) once notice is given. Never two at once. */
export class PlanSubscription extends PlanSubscriptionSchema.class {}
PlanSubscriptionSchema.setClass(PlanSubscription);
