import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const HabilitationTypeSchema = defineEntity({
  name: 'HabilitationType',
  tableName: 'habilitation_type',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text().unique('habilitation_type_code_unique'),
    name: p.text(),
    validityMonths: p.integer().nullable(),
    unusedMonths: p.integer().nullable(),
  },
  checks: [
    {
      name: 'habilitation_type_named',
      expression: 'length(code) between 1 and 40 and length(trim(name)) between 1 and 80',
    },
    { name: 'habilitation_type_validity_bounded', expression: 'validity_months between 1 and 120' },
    { name: 'habilitation_type_unused_bounded', expression: 'unused_months between 1 and 120' },
  ],
});

/**
 * What one may be authorised to use: a machine or a family of machines. A grant holds for `validity_months` at most, and lapses
 * after `unused_months` without a booking used; null for no end.
 */
export class HabilitationType extends HabilitationTypeSchema.class {}
HabilitationTypeSchema.setClass(HabilitationType);
