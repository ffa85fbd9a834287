import type { PeriodClosing } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const AccountingClosingSchema = defineEntity({
  name: 'AccountingClosing',
  tableName: 'accounting_closing',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    /** Last day of the period; nothing is issued on it or before any more. */
    closedThrough: p.date().unique('accounting_closing_once'),
    closing: p.json<PeriodClosing>(),
    previousSeal: p.text(),
    seal: p.text(),
    closedById: () => p.manyToOne(Person).mapToPk().fieldName('closed_by_id').nullable(),
    closedAt: p.datetime().columnType('timestamptz'),
  },
  checks: [
    {
      name: 'accounting_closing_columns_agree',
      expression: "coalesce((closing ->> 'closedThrough')::date = closed_through, false)",
    },
  ],
});

/** A period that is over and closed for good, with its totals and the last seal of each series. */
export class AccountingClosing extends AccountingClosingSchema.class {}
AccountingClosingSchema.setClass(AccountingClosing);
