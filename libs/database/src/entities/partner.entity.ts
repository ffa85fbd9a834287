import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const PartnerSchema = defineEntity({
  name: 'Partner',
  tableName: 'partner',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text().unique('partner_code_unique'),
    name: p.text(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
});

/** A funder or institution that reads usage without ever seeing a name. */
export class Partner extends PartnerSchema.class {}
PartnerSchema.setClass(Partner);
