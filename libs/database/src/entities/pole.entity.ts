import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const PoleSchema = defineEntity({
  name: 'Pole',
  tableName: 'pole',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text().unique('pole_code_unique'),
    name: p.text(),
    hue: p.text(),
    description: p.text().default(''),
    position: p.integer().default(0),
    /** Persons at once; null: as many as come. */
    capacity: p.integer().nullable(),
  },
  checks: [
    { name: 'pole_hue_is_a_colour', expression: "hue ~ '^#[0-9A-Fa-f]{6}$'" },
    { name: 'pole_capacity_bounded', expression: 'capacity between 1 and 1000' },
    { name: 'pole_name_bounded', expression: 'length(trim(name)) between 1 and 80' },
  ],
});

/** A top grouping of the place: bois, métal, matériaux souples… */
export class Pole extends PoleSchema.class {}
PoleSchema.setClass(Pole);
