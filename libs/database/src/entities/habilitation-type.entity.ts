import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const HabilitationTypeSchema = defineEntity({
  name: 'HabilitationType',
  tableName: 'habilitation_type',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text().unique('habilitation_type_code_unique'),
    name: p.text(),
  },
});

/** What one may be authorised to use: a machine or a family of machines. */
export class HabilitationType extends HabilitationTypeSchema.class {}
HabilitationTypeSchema.setClass(HabilitationType);
