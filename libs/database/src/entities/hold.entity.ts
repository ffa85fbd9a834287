import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const HoldSchema = defineEntity({
  name: 'Hold',
  tableName: 'hold',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    reason: p.text(),
    placedById: () => p.manyToOne(Person).mapToPk().fieldName('placed_by_id'),
    placedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    liftedAt: p.datetime().columnType('timestamptz').nullable(),
    liftedById: () => p.manyToOne(Person).mapToPk().fieldName('lifted_by_id').nullable(),
  },
  indexes: [{ name: 'hold_person', properties: ['personId'] }],
  checks: [
    { name: 'hold_reason_given', expression: 'length(trim(reason)) between 3 and 500' },
    { name: 'hold_lifted_by_someone', expression: '(lifted_at is null) = (lifted_by_id is null)' },
  ],
});

/** A member put on hold by staff: no booking until it is lifted. */
export class Hold extends HoldSchema.class {}
HoldSchema.setClass(Hold);
