import type { RecordedKind } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Loan } from './loan.entity';
import { Person } from './person.entity';

const RecordedChargeSchema = defineEntity({
  name: 'RecordedCharge',
  tableName: 'recorded_charge',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    /** The loan a damaged tool came back from. */
    loanId: () => p.manyToOne(Loan).mapToPk().fieldName('loan_id').nullable(),
    kind: p.text().$type<RecordedKind>(),
    description: p.text(),
    quantityThousandths: p.integer(),
    /** What the person pays for one: with VAT for a consumable; a damage has none. */
    unitPriceCents: p.integer(),
    suppliedOn: p.date(),
    recordedById: () => p.manyToOne(Person).mapToPk().fieldName('recorded_by_id').index(false),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    withdrawnAt: p.datetime().columnType('timestamptz').nullable(),
    withdrawnById: () => p.manyToOne(Person).mapToPk().fieldName('withdrawn_by_id').index(false).nullable(),
    withdrawnReason: p.text().nullable(),
  },
  checks: [
    { name: 'recorded_charge_kind_known', expression: "kind in ('CONSUMABLE','DAMAGE')" },
    { name: 'recorded_charge_described', expression: 'length(description) between 1 and 160' },
    { name: 'recorded_charge_quantity_bounded', expression: 'quantity_thousandths between 1 and 1000000' },
    { name: 'recorded_charge_price_bounded', expression: 'unit_price_cents between 1 and 1000000' },
    { name: 'recorded_charge_loan_of_damage', expression: "loan_id is null or kind = 'DAMAGE'" },
    {
      name: 'recorded_charge_withdrawn_whole',
      expression:
        'num_nonnulls(withdrawn_at, withdrawn_by_id, withdrawn_reason) in (0, 3) and length(withdrawn_reason) between 1 and 300',
    },
  ],
  indexes: [
    {
      name: 'recorded_charge_of_person',
      expression: 'create index recorded_charge_of_person on recorded_charge (person_id, supplied_on, id)',
    },
  ],
});

/** Something staff wrote down to be invoiced: the next run of the day takes it in, unless it is withdrawn first. */
export class RecordedCharge extends RecordedChargeSchema.class {}
RecordedChargeSchema.setClass(RecordedCharge);
