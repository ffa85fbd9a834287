import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Allocation } from './allocation.entity';
import { Person } from './person.entity';

const AllocationCheckSchema = defineEntity({
  name: 'AllocationCheck',
  tableName: 'allocation_check',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    allocationId: () => p.manyToOne(Allocation).mapToPk().fieldName('allocation_id').index(false),
    position: p.smallint(),
    label: p.text(),
    doneAt: p.datetime().columnType('timestamptz').nullable(),
    doneById: () => p.manyToOne(Person).mapToPk().fieldName('done_by_id').index(false).nullable(),
    setAsideReason: p.text().nullable(),
  },
  uniques: [{ name: 'allocation_check_once', properties: ['allocationId', 'position'] }],
  checks: [
    {
      name: 'allocation_check_whole',
      expression: '(done_at is null) = (done_by_id is null) and (set_aside_reason is null or done_at is not null)',
    },
  ],
});

/** A line of the checklist that closes an allocation: gone through on a day by somebody, or set aside with a reason. */
export class AllocationCheck extends AllocationCheckSchema.class {}
AllocationCheckSchema.setClass(AllocationCheck);
