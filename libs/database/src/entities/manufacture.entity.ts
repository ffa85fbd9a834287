import { defineEntity, p } from '@mikro-orm/core';

const ManufactureSchema = defineEntity({
  name: 'Manufacture',
  tableName: 'manufacture',
  properties: {
    id: p.smallint().primary().default(1),
    name: p.text(),
    address: p.text().default(''),
    presentation: p.text().default(''),
    openedOn: p.date().nullable(),
    demonstration: p.boolean().default(false),
    setupCodeHash: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [{ name: 'manufacture_single_row', expression: 'id = 1' }],
});

/** The one manufacture this installation serves: a single row, id 1. */
export class Manufacture extends ManufactureSchema.class {}
ManufactureSchema.setClass(Manufacture);
