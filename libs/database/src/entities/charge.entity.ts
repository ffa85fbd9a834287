import type { ChargeSource, DraftLine } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingAccount } from './billing-account.entity';
import { BillingDocument } from './billing-document.entity';
import { InvoiceDraft } from './invoice-draft.entity';
import { Person } from './person.entity';
import { PlanSubscription } from './plan-subscription.entity';

const ChargeSchema = defineEntity({
  name: 'Charge',
  tableName: 'charge',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    /** What it comes from, with what makes it unique: the same thing is never invoiced twice. */
    key: p.text().unique('charge_once'),
    source: p.text().$type<ChargeSource>(),
    accountId: () => p.manyToOne(BillingAccount).mapToPk().fieldName('account_id'),
    subscriptionId: () => p.manyToOne(PlanSubscription).mapToPk().fieldName('subscription_id').nullable(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false).nullable(),
    suppliedOn: p.date(),
    line: p.json<DraftLine>(),
    /** The draft that took it in; free again when the draft is discarded. */
    draftId: () => p.manyToOne(InvoiceDraft).mapToPk().fieldName('draft_id').nullable(),
    /** What was given back of an invoice instead of being taken off the next one. */
    creditNoteId: () => p.manyToOne(BillingDocument).mapToPk().fieldName('credit_note_id').nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    {
      name: 'charge_source_known',
      expression:
        "source in ('PERIOD','SET_UP','OVERUSE','HOUR_PACK','TRAINING','DAMAGE','CONSUMABLE','ALLOCATION') and key like source || ' %'",
    },
    { name: 'charge_taken_in_once', expression: 'num_nonnulls(draft_id, credit_note_id) <= 1' },
    { name: 'charge_key_bounded', expression: 'length(key) between 3 and 300' },
  ],
  indexes: [
    {
      name: 'charge_to_invoice',
      expression:
        'create index charge_to_invoice on charge (account_id, supplied_on) where draft_id is null and credit_note_id is null',
    },
  ],
});

/** Something to invoice to an account, once. */
export class Charge extends ChargeSchema.class {}
ChargeSchema.setClass(Charge);
