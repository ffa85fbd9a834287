import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const BillingRunSchema = defineEntity({
  name: 'BillingRun',
  tableName: 'billing_run',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    /** Civil day the run invoices for; each day has one run. */
    day: p.date().unique('billing_run_once_a_day'),
    state: p.text().$type<'RUNNING' | 'DONE' | 'STOPPED'>().default('RUNNING'),
    /** Every account up to this one is done: where a run that was cut goes on. */
    doneThroughAccount: p.uuid().nullable(),
    accounts: p.integer(),
    accountsDone: p.integer().default(0),
    invoices: p.integer().default(0),
    cents: p.integer().$type<number>().columnType('bigint').default(0),
    mostInvoices: p.integer(),
    mostCentsEach: p.integer(),
    mostCentsInAll: p.integer().$type<number>().columnType('bigint'),
    stoppedReason: p.text().nullable(),
    startedById: () => p.manyToOne(Person).mapToPk().fieldName('started_by_id').nullable(),
    startedAt: p.datetime().columnType('timestamptz'),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'billing_run_state_known', expression: "state in ('RUNNING','DONE','STOPPED')" },
    { name: 'billing_run_finished', expression: "(finished_at is null) = (state = 'RUNNING')" },
    { name: 'billing_run_stopped_for_a_reason', expression: "(stopped_reason is not null) = (state = 'STOPPED')" },
    {
      name: 'billing_run_within_bounds',
      expression: 'invoices <= most_invoices and cents <= most_cents_in_all and accounts_done <= accounts',
    },
  ],
});

/** One day's invoicing: how far it came, and the bounds that stop it when it runs away. */
export class BillingRun extends BillingRunSchema.class {}
BillingRunSchema.setClass(BillingRun);
