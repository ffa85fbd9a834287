import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const BusinessSchema = defineEntity({
  name: 'Business',
  tableName: 'business',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    siret: p.text().unique('business_siret_unique'),
    name: p.text(),
    legalForm: p.text().nullable(),
    nafCode: p.text().nullable(),
    nafaCode: p.text().nullable(),
    addressLine1: p.text().fieldName('address_line_1').default(''),
    addressLine2: p.text().fieldName('address_line_2').default(''),
    postalCode: p.text().nullable(),
    commune: p.text().nullable(),
    vatNumber: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    // a CHECK passes on null: never on a number that is none
    { name: 'business_siret_checked', expression: 'is_siret(siret)' },
    { name: 'business_name_bounded', expression: 'length(trim(name)) between 1 and 160' },
    { name: 'business_naf_code_form', expression: "naf_code ~ '^[0-9]{2}[.][0-9]{2}[A-Z]$'" },
    { name: 'business_nafa_code_form', expression: "nafa_code ~ '^[0-9]{2}[.][0-9]{2}[A-Z]{2}$'" },
    { name: 'business_postal_code_form', expression: "postal_code ~ '^[0-9]{5}$'" },
    {
      name: 'business_vat_number_of_the_siren',
      expression: "vat_number ~ '^FR[0-9A-Z]{2}[0-9]{9}$' and right(vat_number, 9) = left(siret, 9)",
    },
    {
      name: 'business_texts_bounded',
      expression:
        'length(legal_form) <= 80 and length(address_line_1) <= 120 and length(address_line_2) <= 120 and length(commune) <= 120',
    },
  ],
});

/** Who is invoiced: the establishment an artisan works for, known by its SIRET. */
export class Business extends BusinessSchema.class {}
BusinessSchema.setClass(Business);
