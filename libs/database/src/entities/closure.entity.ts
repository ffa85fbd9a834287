import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const ClosureSchema = defineEntity({
  name: 'Closure',
  tableName: 'closure',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    startsAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz'),
    reason: p.text(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'closure_not_empty', expression: 'starts_at < ends_at' },
    { name: 'closure_reason_given', expression: 'length(trim(reason)) between 3 and 200' },
  ],
  indexes: [
    {
      name: 'closure_span',
      expression: 'create index closure_span on closure using gist (tstzrange(starts_at, ends_at))',
    },
  ],
});

/** A span when the manufacture is closed whatever the weekday. */
export class Closure extends ClosureSchema.class {}
ClosureSchema.setClass(Closure);
