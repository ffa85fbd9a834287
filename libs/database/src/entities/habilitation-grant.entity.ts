import { defineEntity, p } from '@mikro-orm/core';
import type { HabilitationLevel } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { HabilitationType } from './habilitation-type.entity';
import { SafetySheetVersion } from './safety-sheet-version.entity';
import { TrainingSession } from './training-session.entity';

const HabilitationGrantSchema = defineEntity({
  name: 'HabilitationGrant',
  tableName: 'habilitation_grant',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    typeId: () => p.manyToOne(HabilitationType).mapToPk().fieldName('type_id'),
    level: p.text().$type<HabilitationLevel>(),
    grantedById: () => p.manyToOne(Person).mapToPk().fieldName('granted_by_id'),
    grantedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    validUntil: p.datetime().columnType('timestamptz').nullable(),
    evidence: p.text().nullable(),
    safetySheetVersionId: () =>
      p.manyToOne(SafetySheetVersion).mapToPk().fieldName('safety_sheet_version_id').nullable().index(false),
    trainingSessionId: () => p.manyToOne(TrainingSession).mapToPk().fieldName('training_session_id').nullable(),
  },
  checks: [
    { name: 'habilitation_grant_level_known', expression: "level in ('ACCOMPANIED','AUTONOMOUS','TRAINER')" },
    { name: 'habilitation_grant_validity_ordered', expression: 'valid_until is null or valid_until > granted_at' },
  ],
  indexes: [{ name: 'habilitation_grant_person_type', properties: ['personId', 'typeId'] }],
});

/** Ledger, append-only: who may use what, at which level, by whom, on which evidence, until when (exclusive). */
export class HabilitationGrant extends HabilitationGrantSchema.class {}
HabilitationGrantSchema.setClass(HabilitationGrant);
