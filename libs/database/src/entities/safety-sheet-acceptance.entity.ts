import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { SafetySheetVersion } from './safety-sheet-version.entity';

const SafetySheetAcceptanceSchema = defineEntity({
  name: 'SafetySheetAcceptance',
  tableName: 'safety_sheet_acceptance',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    versionId: () => p.manyToOne(SafetySheetVersion).mapToPk().fieldName('version_id'),
    at: p.datetime().columnType('timestamptz'),
    language: p.text().$type<Language>(),
    textHash: p.text(),
  },
  checks: [
    { name: 'safety_sheet_acceptance_language_known', expression: "language in ('FR', 'EN')" },
    { name: 'safety_sheet_acceptance_hash_form', expression: "text_hash ~ '^[0-9a-f]{64}$'" },
  ],
  uniques: [{ name: 'safety_sheet_acceptance_once', properties: ['personId', 'versionId'] }],
});

/** Ledger, append-only: who accepted which version of a safety sheet, when, and the SHA-256 of the text before them. */
export class SafetySheetAcceptance extends SafetySheetAcceptanceSchema.class {}
SafetySheetAcceptanceSchema.setClass(SafetySheetAcceptance);
