import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { ToolUnit } from './tool-unit.entity';
import { Person } from './person.entity';

const LoanSchema = defineEntity({
  name: 'Loan',
  tableName: 'loan',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    unitId: () => p.manyToOne(ToolUnit).mapToPk().fieldName('unit_id'),
    borrowerId: () => p.manyToOne(Person).mapToPk().fieldName('borrower_id'),
    lentById: () => p.manyToOne(Person).mapToPk().fieldName('lent_by_id'),
    borrowedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    dueAt: p.datetime().columnType('timestamptz'),
    returnedAt: p.datetime().columnType('timestamptz').nullable(),
    receivedById: () => p.manyToOne(Person).mapToPk().fieldName('received_by_id').nullable(),
    returnCondition: p.text().nullable(),
  },
  checks: [
    {
      name: 'loan_times_ordered',
      expression: 'due_at > borrowed_at and (returned_at is null or returned_at >= borrowed_at)',
    },
    {
      name: 'loan_unit_once',
      expression: 'exclude using gist (unit_id with =, tstzrange(borrowed_at, returned_at) with &&)',
    },
  ],
  indexes: [{ name: 'loan_open', expression: 'create index loan_open on loan (due_at) where returned_at is null' }],
});

/** A unit lent to a member until a due instant. A unit is never lent twice at once. */
export class Loan extends LoanSchema.class {}
LoanSchema.setClass(Loan);
