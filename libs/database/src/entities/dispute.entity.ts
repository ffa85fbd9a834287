import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { PaymentAttempt } from './payment-attempt.entity';

const DisputeSchema = defineEntity({
  name: 'Dispute',
  tableName: 'dispute',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    attemptId: () => p.manyToOne(PaymentAttempt).mapToPk().fieldName('attempt_id'),
    stripeDisputeId: p.text().unique('dispute_stripe_unique'),
    amountCents: p.integer(),
    reason: p.text().default(''),
    state: p.text().$type<'OPEN' | 'WON' | 'LOST'>().default('OPEN'),
    /** Last moment to send evidence. */
    answerBy: p.datetime().columnType('timestamptz').nullable(),
    openedAt: p.datetime().columnType('timestamptz'),
    closedAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'dispute_state_known', expression: "state in ('OPEN','WON','LOST')" },
    { name: 'dispute_amount_positive', expression: 'amount_cents > 0' },
    { name: 'dispute_closed', expression: "(closed_at is null) = (state = 'OPEN')" },
  ],
});

/** A payer who asks their bank for the money back: it leaves at once, and returns when the dispute is won. */
export class Dispute extends DisputeSchema.class {}
DisputeSchema.setClass(Dispute);
