import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { PaymentAttempt } from './payment-attempt.entity';
import { Person } from './person.entity';

const RefundSchema = defineEntity({
  name: 'Refund',
  tableName: 'refund',
  properties: {
    /** Also the key under which the provider does it once. */
    id: p.uuid().primary().onCreate(newId),
    attemptId: () => p.manyToOne(PaymentAttempt).mapToPk().fieldName('attempt_id'),
    amountCents: p.integer(),
    reason: p.text(),
    state: p.text().$type<'PLANNED' | 'PENDING' | 'SUCCEEDED' | 'FAILED'>().default('PLANNED'),
    stripeRefundId: p.text().unique('refund_stripe_unique').nullable(),
    failureCode: p.text().nullable(),
    askedById: () => p.manyToOne(Person).mapToPk().fieldName('asked_by_id').index(false),
    askedAt: p.datetime().columnType('timestamptz'),
    endedAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'refund_state_known', expression: "state in ('PLANNED','PENDING','SUCCEEDED','FAILED')" },
    { name: 'refund_amount_positive', expression: 'amount_cents > 0' },
    { name: 'refund_has_a_reason', expression: 'length(trim(reason)) between 3 and 500' },
    { name: 'refund_ended', expression: "(ended_at is null) = (state in ('PLANNED','PENDING'))" },
  ],
});

/** Money given back on a payment through the provider. */
export class Refund extends RefundSchema.class {}
RefundSchema.setClass(Refund);
