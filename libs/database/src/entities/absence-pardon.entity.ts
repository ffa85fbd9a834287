import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Absence } from './absence.entity';
import { Person } from './person.entity';

const AbsencePardonSchema = defineEntity({
  name: 'AbsencePardon',
  tableName: 'absence_pardon',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    absenceId: () => p.manyToOne(Absence).mapToPk().fieldName('absence_id').unique('absence_pardon_once'),
    pardonedById: () => p.manyToOne(Person).mapToPk().fieldName('pardoned_by_id').index(false),
    pardonedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    reason: p.text(),
  },
  checks: [{ name: 'absence_pardon_explained', expression: 'length(trim(reason)) between 1 and 500' }],
});

/** An absence that no longer counts, by whom and why. Append-only. */
export class AbsencePardon extends AbsencePardonSchema.class {}
AbsencePardonSchema.setClass(AbsencePardon);
