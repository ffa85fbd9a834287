import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Plan } from './plan.entity';

const HourPackSchema = defineEntity({
  name: 'HourPack',
  tableName: 'hour_pack',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    planId: () => p.manyToOne(Plan).mapToPk().fieldName('plan_id'),
    minutes: p.integer(),
    remainingMinutes: p.integer(),
    soldOn: p.date(),
    expiresOn: p.date(),
    soldById: () => p.manyToOne(Person).mapToPk().fieldName('sold_by_id').nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'hour_pack_never_overspent', expression: 'remaining_minutes between 0 and minutes' },
    { name: 'hour_pack_days_ordered', expression: 'expires_on > sold_on' },
  ],
});

/** Hours bought in advance, with a validity; `remainingMinutes` is moved only by the ledger. */
export class HourPack extends HourPackSchema.class {}
HourPackSchema.setClass(HourPack);
