import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingAccount } from './billing-account.entity';

const SavedPaymentMethodSchema = defineEntity({
  name: 'SavedPaymentMethod',
  tableName: 'saved_payment_method',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    accountId: () => p.manyToOne(BillingAccount).mapToPk().fieldName('account_id').index(false),
    kind: p.text().$type<'CARD' | 'SEPA_DEBIT'>(),
    stripePaymentMethodId: p.text().unique('saved_payment_method_stripe_unique'),
    /** Brand of a card, bank of an account: for people to recognise it. */
    label: p.text().default(''),
    lastFour: p.text(),
    expiresOn: p.date().nullable(),
    mandateReference: p.text().nullable(),
    stripeMandateId: p.text().nullable(),
    preferred: p.boolean().default(false),
    savedAt: p.datetime().columnType('timestamptz'),
    removedAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'saved_payment_method_kind_known', expression: "kind in ('CARD','SEPA_DEBIT')" },
    // four figures at most: no number of a card or an account may ever be kept here
    { name: 'saved_payment_method_keeps_no_number', expression: "last_four ~ '^[0-9A-Z]{4}$' and length(label) <= 60" },
    { name: 'saved_payment_method_removed_is_not_preferred', expression: 'removed_at is null or not preferred' },
  ],
  indexes: [
    { name: 'saved_payment_method_of_account', properties: ['accountId', 'savedAt'] },
    {
      name: 'saved_payment_method_one_preferred',
      expression:
        'create unique index saved_payment_method_one_preferred on saved_payment_method (account_id) where preferred',
    },
  ],
});

/** A card or a SEPA mandate kept by the provider; here only what lets its holder recognise it. */
export class SavedPaymentMethod extends SavedPaymentMethodSchema.class {}
SavedPaymentMethodSchema.setClass(SavedPaymentMethod);
