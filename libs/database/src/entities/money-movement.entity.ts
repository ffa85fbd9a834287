import type { PaymentMethod } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingAccount } from './billing-account.entity';
import { PaymentAttempt } from './payment-attempt.entity';
import { Person } from './person.entity';

const MoneyMovementSchema = defineEntity({
  name: 'MoneyMovement',
  tableName: 'money_movement',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    accountId: () => p.manyToOne(BillingAccount).mapToPk().fieldName('account_id'),
    kind: p.text().$type<'RECEIVED' | 'REFUNDED' | 'RETURNED' | 'GIVEN_BACK'>(),
    method: p.text().$type<PaymentMethod>(),
    /** Positive when it comes in, negative when it goes out. */
    amountCents: p.integer(),
    feeCents: p.integer().default(0),
    madeOn: p.date(),
    /** What the other side calls it: number of a cheque, wording of a transfer, charge of the provider. */
    reference: p.text().default(''),
    /** The same movement is never written twice, however often it is told. */
    externalId: p.text().unique('money_movement_told_once').nullable(),
    attemptId: () => p.manyToOne(PaymentAttempt).mapToPk().fieldName('attempt_id').nullable(),
    recordedById: () => p.manyToOne(Person).mapToPk().fieldName('recorded_by_id').index(false).nullable(),
    at: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    {
      name: 'money_movement_kind_known',
      expression:
        "case kind when 'RECEIVED' then amount_cents > 0 when 'GIVEN_BACK' then amount_cents > 0 when 'REFUNDED' then amount_cents < 0 when 'RETURNED' then amount_cents < 0 else false end",
    },
    {
      name: 'money_movement_method_known',
      expression: "method in ('CARD','SEPA_DEBIT','TRANSFER','CHEQUE','CASH')",
    },
    { name: 'money_movement_recorded_or_told', expression: 'num_nonnulls(external_id, recorded_by_id) >= 1' },
    { name: 'money_movement_texts_bounded', expression: 'length(reference) <= 200 and length(external_id) <= 200' },
  ],
  indexes: [{ name: 'money_movement_by_day', properties: ['madeOn', 'id'] }],
});

/**
 * Ledger, append-only: money that came in or went out. RETURNED: a direct debit sent back or a payment disputed; GIVEN_BACK: a dispute
 * won.
 */
export class MoneyMovement extends MoneyMovementSchema.class {}
MoneyMovementSchema.setClass(MoneyMovement);
