import { ArrayType, defineEntity, p } from '@mikro-orm/core';
import type { Language, Role } from '@etabli/domain';
import { newId } from '../new-id';
import { Partner } from './partner.entity';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    email: p.text().unique('person_email_unique'),
    firstName: p.text(),
    lastName: p.text(),
    phone: p.text().nullable(),
    bornOn: p.date().nullable(),
    trade: p.text().nullable(),
    commune: p.text().nullable(),
    businessName: p.text().nullable(),
    language: p.text().$type<Language>().default('FR'),
    roles: p.type(ArrayType).columnType('text[]').$type<Role[]>(),
    active: p.boolean().default(true),
    passwordHash: p.text().nullable(),
    partnerId: () => p.manyToOne(Partner).mapToPk().fieldName('partner_id').nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'person_email_lower_case', expression: 'email = lower(email) and length(email) between 3 and 254' },
    {
      name: 'person_names_bounded',
      expression: 'length(first_name) between 1 and 80 and length(last_name) between 1 and 80',
    },
    {
      name: 'person_roles_known',
      expression:
        "roles <@ array['APPLICANT','MEMBER','TRAINER','MANAGER','ADMINISTRATOR','PARTNER_VIEWER']::text[] and cardinality(roles) > 0",
    },
    { name: 'person_born_on_plausible', expression: "born_on between '1900-01-01' and '2100-01-01'" },
    { name: 'person_language_known', expression: "language in ('FR', 'EN')" },
    {
      name: 'person_partner_viewer_has_partner',
      expression: "partner_id is not null or not ('PARTNER_VIEWER' = any (roles))",
    },
  ],
  indexes: [
    {
      name: 'person_name_search',
      expression:
        'create index person_name_search on person (last_name collate "fr-x-icu", first_name collate "fr-x-icu", id)',
    },
  ],
});

/** A human who signs in: artisan, trainer, manager, administrator or partner viewer. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
