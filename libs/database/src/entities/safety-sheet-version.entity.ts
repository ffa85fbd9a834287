import { ArrayType, defineEntity, p } from '@mikro-orm/core';
import type { ProtectiveEquipment } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Resource } from './resource.entity';

const SafetySheetVersionSchema = defineEntity({
  name: 'SafetySheetVersion',
  tableName: 'safety_sheet_version',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').index(false).nullable(),
    category: p.text().nullable(),
    number: p.integer(),
    textFr: p.text(),
    textEn: p.text(),
    ppe: p.type(ArrayType).columnType('text[]').$type<ProtectiveEquipment[]>(),
    inForceFrom: p.date(),
    publishedById: () => p.manyToOne(Person).mapToPk().fieldName('published_by_id').index(false),
    publishedAt: p.datetime().columnType('timestamptz'),
  },
  checks: [
    { name: 'safety_sheet_version_one_subject', expression: 'num_nonnulls(resource_id, category) = 1' },
    { name: 'safety_sheet_version_numbered', expression: 'number >= 1' },
    {
      name: 'safety_sheet_version_written',
      expression:
        'length(trim(text_fr)) between 20 and 100000 and length(text_en) <= 100000 and (length(trim(text_en)) >= 20 or length(text_en) = 0)',
    },
    {
      name: 'safety_sheet_version_ppe_known',
      expression:
        "ppe <@ array['GLASSES','FACE_SHIELD','WELDING_HELMET','EAR_PROTECTION','DUST_MASK','GAS_MASK','GLOVES','NO_GLOVES','SAFETY_SHOES','APRON','TIED_HAIR']::text[]",
    },
  ],
  indexes: [
    {
      name: 'safety_sheet_version_number_unique',
      expression:
        'create unique index safety_sheet_version_number_unique on safety_sheet_version (resource_id, category, number) nulls not distinct',
    },
  ],
});

/** Ledger, append-only: what to know and to wear before starting a machine, or any machine of a category. */
export class SafetySheetVersion extends SafetySheetVersionSchema.class {}
SafetySheetVersionSchema.setClass(SafetySheetVersion);
