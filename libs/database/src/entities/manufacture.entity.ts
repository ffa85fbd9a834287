import { defineEntity, p } from '@mikro-orm/core';
import type { PresenceNames } from '@etabli/domain';

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
    /** Whose names the presence board shows to those who are not staff. */
    presenceNames: p.text().$type<PresenceNames>().default('FIRST_NAMES'),
    setupCodeHash: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'manufacture_single_row', expression: 'id = 1' },
    { name: 'manufacture_presence_names_known', expression: "presence_names in ('NOBODY','FIRST_NAMES','FULL_NAMES')" },
  ],
});

/** The one manufacture this installation serves: a single row, id 1. */
export class Manufacture extends ManufactureSchema.class {}
ManufactureSchema.setClass(Manufacture);
