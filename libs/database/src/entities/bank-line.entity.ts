import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { MoneyMovement } from './money-movement.entity';
import { Person } from './person.entity';

const BankLineSchema = defineEntity({
  name: 'BankLine',
  tableName: 'bank_line',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    /** Of its day, amount, wording and rank among equal ones: a statement imported twice adds nothing. */
    fingerprint: p.text().unique('bank_line_once'),
    bookedOn: p.date(),
    amountCents: p.integer(),
    label: p.text(),
    state: p.text().$type<'NEW' | 'MATCHED' | 'SET_ASIDE'>().default('NEW'),
    movementId: () =>
      p.oneToOne(MoneyMovement).mapToPk().fieldName('movement_id').unique('bank_line_of_movement').nullable(),
    importedById: () => p.manyToOne(Person).mapToPk().fieldName('imported_by_id').index(false),
    importedAt: p.datetime().columnType('timestamptz'),
  },
  checks: [
    { name: 'bank_line_state_known', expression: "state in ('NEW','MATCHED','SET_ASIDE')" },
    { name: 'bank_line_matched', expression: "(movement_id is not null) = (state = 'MATCHED')" },
    { name: 'bank_line_texts_bounded', expression: "length(label) <= 500 and fingerprint ~ '^[0-9a-f]{64}$'" },
  ],
  indexes: [
    {
      name: 'bank_line_new',
      expression: "create index bank_line_new on bank_line (booked_on, id) where state = 'NEW'",
    },
  ],
});

/** A line of the bank's statement, until somebody says which payment it is. */
export class BankLine extends BankLineSchema.class {}
BankLineSchema.setClass(BankLine);
