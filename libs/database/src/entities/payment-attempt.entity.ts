import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingAccount } from './billing-account.entity';
import { BillingDocument } from './billing-document.entity';
import { SavedPaymentMethod } from './saved-payment-method.entity';

const PaymentAttemptSchema = defineEntity({
  name: 'PaymentAttempt',
  tableName: 'payment_attempt',
  properties: {
    /** Also the key under which the provider does it once, stored before it is called. */
    id: p.uuid().primary().onCreate(newId),
    documentId: () => p.manyToOne(BillingDocument).mapToPk().fieldName('document_id').index(false),
    accountId: () => p.manyToOne(BillingAccount).mapToPk().fieldName('account_id'),
    methodId: () => p.manyToOne(SavedPaymentMethod).mapToPk().fieldName('method_id').index(false).nullable(),
    rank: p.smallint(),
    amountCents: p.integer(),
    state: p
      .text()
      .$type<'PLANNED' | 'PROCESSING' | 'ACTION_NEEDED' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'RETURNED'>()
      .default('PLANNED'),
    stripePaymentIntentId: p.text().unique('payment_attempt_intent_unique').nullable(),
    failureCode: p.text().nullable(),
    plannedAt: p.datetime().columnType('timestamptz'),
    sentAt: p.datetime().columnType('timestamptz').nullable(),
    endedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Civil day to try again, when this one failed and may pass later. */
    retryOn: p.date().nullable(),
  },
  uniques: [{ name: 'payment_attempt_rank_once', properties: ['documentId', 'rank'] }],
  checks: [
    {
      name: 'payment_attempt_state_known',
      expression: "state in ('PLANNED','PROCESSING','ACTION_NEEDED','SUCCEEDED','FAILED','CANCELLED','RETURNED')",
    },
    { name: 'payment_attempt_amount_positive', expression: 'amount_cents > 0 and rank > 0' },
    {
      name: 'payment_attempt_ended',
      expression: "(ended_at is null) = (state in ('PLANNED','PROCESSING','ACTION_NEEDED'))",
    },
  ],
  indexes: [
    {
      name: 'payment_attempt_one_under_way',
      expression:
        "create unique index payment_attempt_one_under_way on payment_attempt (document_id) where state in ('PLANNED','PROCESSING','ACTION_NEEDED')",
    },
    {
      name: 'payment_attempt_to_send',
      expression: "create index payment_attempt_to_send on payment_attempt (planned_at) where state = 'PLANNED'",
    },
  ],
});

/** One try to take what an invoice asks for from a saved method. Never two under way for one invoice. */
export class PaymentAttempt extends PaymentAttemptSchema.class {}
PaymentAttemptSchema.setClass(PaymentAttempt);
