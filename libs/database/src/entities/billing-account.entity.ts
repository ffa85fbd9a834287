import type { BuyerKind } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Business } from './business.entity';
import { Partner } from './partner.entity';
import { Person } from './person.entity';

const BillingAccountSchema = defineEntity({
  name: 'BillingAccount',
  tableName: 'billing_account',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    kind: p.text().$type<BuyerKind>(),
    businessId: () =>
      p.manyToOne(Business).mapToPk().fieldName('business_id').unique('billing_account_of_business').nullable(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').unique('billing_account_of_person').nullable(),
    partnerId: () =>
      p.manyToOne(Partner).mapToPk().fieldName('partner_id').unique('billing_account_of_partner').nullable(),
    email: p.text().nullable(),
    siret: p.text().nullable(),
    addressLine1: p.text().fieldName('address_line_1').default(''),
    addressLine2: p.text().fieldName('address_line_2').default(''),
    postalCode: p.text().default(''),
    commune: p.text().default(''),
    buyerReference: p.text().nullable(),
    paymentDays: p.smallint().nullable(),
    /** Known to the provider of payments from the first saved method on. */
    stripeCustomerId: p.text().unique('billing_account_stripe_customer').nullable(),
    /** Money and credit notes that pay no document yet; moved by triggers only. */
    unsettledCents: p.integer().default(0),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'billing_account_of_one', expression: 'num_nonnulls(business_id, person_id, partner_id) = 1' },
    {
      name: 'billing_account_kind_fits',
      expression:
        "case kind when 'BUSINESS' then person_id is null when 'PUBLIC_BODY' then partner_id is not null when 'PERSON' then person_id is not null else false end",
    },
    { name: 'billing_account_never_overdrawn', expression: 'unsettled_cents >= 0' },
    { name: 'billing_account_siret_checked', expression: 'is_siret(siret)' },
    { name: 'billing_account_payment_days_lawful', expression: 'payment_days between 0 and 60' },
    {
      name: 'billing_account_texts_bounded',
      expression:
        'length(email) <= 254 and length(address_line_1) <= 120 and length(address_line_2) <= 120 and length(postal_code) <= 10 and length(commune) <= 120 and length(buyer_reference) <= 120',
    },
  ],
});

/** Who is invoiced and pays: a business, a person without one, or a partner who sponsors. */
export class BillingAccount extends BillingAccountSchema.class {}
BillingAccountSchema.setClass(BillingAccount);
