import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '@etabli/domain';
import { newId } from '../new-id';
import { HouseRulesVersion } from './house-rules-version.entity';
import { Person } from './person.entity';

const HouseRulesAcceptanceSchema = defineEntity({
  name: 'HouseRulesAcceptance',
  tableName: 'house_rules_acceptance',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    versionId: () => p.manyToOne(HouseRulesVersion).mapToPk().fieldName('version_id'),
    at: p.datetime().columnType('timestamptz'),
    language: p.text().$type<Language>(),
    textHash: p.text(),
  },
  checks: [
    { name: 'house_rules_acceptance_language_known', expression: "language in ('FR', 'EN')" },
    { name: 'house_rules_acceptance_hash_form', expression: "text_hash ~ '^[0-9a-f]{64}$'" },
  ],
  uniques: [{ name: 'house_rules_acceptance_once', properties: ['personId', 'versionId'] }],
});

/** Ledger, append-only: who accepted which version, when, and the SHA-256 of the text they had before them. */
export class HouseRulesAcceptance extends HouseRulesAcceptanceSchema.class {}
HouseRulesAcceptanceSchema.setClass(HouseRulesAcceptance);
