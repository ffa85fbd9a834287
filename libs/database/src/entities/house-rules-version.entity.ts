import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const HouseRulesVersionSchema = defineEntity({
  name: 'HouseRulesVersion',
  tableName: 'house_rules_version',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    number: p.integer().unique('house_rules_version_number_unique'),
    textFr: p.text(),
    textEn: p.text(),
    inForceFrom: p.date(),
    publishedById: () => p.manyToOne(Person).mapToPk().fieldName('published_by_id').index(false),
    publishedAt: p.datetime().columnType('timestamptz'),
  },
  checks: [
    { name: 'house_rules_version_numbered', expression: 'number >= 1' },
    {
      name: 'house_rules_version_written',
      expression:
        'length(trim(text_fr)) between 20 and 100000 and length(text_en) <= 100000 and (length(trim(text_en)) >= 20 or length(text_en) = 0)',
    },
  ],
});

/** Ledger, append-only: the house rules as published, from which day. A correction is a new version. */
export class HouseRulesVersion extends HouseRulesVersionSchema.class {}
HouseRulesVersionSchema.setClass(HouseRulesVersion);
