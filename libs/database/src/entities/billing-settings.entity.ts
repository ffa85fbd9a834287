import { ArrayType, defineEntity, p } from '@mikro-orm/core';

const BillingSettingsSchema = defineEntity({
  name: 'BillingSettings',
  tableName: 'billing_settings',
  properties: {
    id: p.smallint().primary().default(1),
    sellerName: p.text(),
    legalForm: p.text().default(''),
    siret: p.text().nullable(),
    vatNumber: p.text().nullable(),
    registration: p.text().nullable(),
    addressLine1: p.text().fieldName('address_line_1').default(''),
    addressLine2: p.text().fieldName('address_line_2').default(''),
    postalCode: p.text().default(''),
    commune: p.text().default(''),
    email: p.text().nullable(),
    iban: p.text().nullable(),
    bic: p.text().nullable(),
    franchise: p.boolean().default(false),
    trainingAttested: p.boolean().default(false),
    vatOnDebits: p.boolean().default(false),
    /** First civil day whose periods, packs and trainings are invoiced here: what came before was invoiced elsewhere. */
    invoicesFrom: p.date().defaultRaw('current_date'),
    /** Else a manager reads the drafts of a run before they become invoices. */
    issueAutomatically: p.boolean().default(false),
    /** Days from issue to due day where the account says nothing else. */
    paymentDays: p.smallint().default(0),
    reminderDays: p.type(ArrayType).columnType('smallint[]').$type<number[]>().defaultRaw("'{3,10,23}'"),
    restrictDays: p.smallint().default(15),
    suspendDays: p.smallint().default(30),
  },
  checks: [
    { name: 'billing_settings_single_row', expression: 'id = 1' },
    { name: 'billing_settings_siret_checked', expression: 'is_siret(siret)' },
    { name: 'billing_settings_payment_days_lawful', expression: 'payment_days between 0 and 60' },
    {
      name: 'billing_settings_dunning_ordered',
      expression:
        'restrict_days between 1 and 365 and suspend_days between restrict_days and 365 and cardinality(reminder_days) <= 6',
    },
    {
      name: 'billing_settings_texts_bounded',
      expression:
        'length(seller_name) between 1 and 160 and length(legal_form) <= 120 and length(registration) <= 120 and length(address_line_1) <= 120 and length(address_line_2) <= 120 and length(postal_code) <= 10 and length(commune) <= 120 and length(email) <= 254 and length(iban) <= 34 and length(bic) <= 11 and length(vat_number) <= 20',
    },
  ],
});

/** Who issues the invoices, and how this manufacture invoices: a single row, id 1. Documents keep their own copy of it. */
export class BillingSettings extends BillingSettingsSchema.class {}
BillingSettingsSchema.setClass(BillingSettings);
