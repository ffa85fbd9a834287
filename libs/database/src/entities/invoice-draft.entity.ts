import type { DraftLine } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingAccount } from './billing-account.entity';
import { BillingRun } from './billing-run.entity';
import { Person } from './person.entity';

const InvoiceDraftSchema = defineEntity({
  name: 'InvoiceDraft',
  tableName: 'invoice_draft',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    accountId: () => p.manyToOne(BillingAccount).mapToPk().fieldName('account_id'),
    runId: () => p.manyToOne(BillingRun).mapToPk().fieldName('run_id').nullable(),
    state: p.text().$type<'WAITING' | 'ISSUED' | 'DISCARDED'>().default('WAITING'),
    lines: p.json<readonly DraftLine[]>(),
    suppliedOn: p.date(),
    paymentDays: p.smallint(),
    buyerReference: p.text().nullable(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'invoice_draft_state_known', expression: "state in ('WAITING','ISSUED','DISCARDED')" },
    { name: 'invoice_draft_payment_days_lawful', expression: 'payment_days between 0 and 60' },
    {
      name: 'invoice_draft_has_lines',
      expression: "jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 1000",
    },
  ],
  indexes: [
    {
      name: 'invoice_draft_waiting',
      expression: "create index invoice_draft_waiting on invoice_draft (created_at, id) where state = 'WAITING'",
    },
  ],
});

/** An invoice that can still be changed and has no number yet. */
export class InvoiceDraft extends InvoiceDraftSchema.class {}
InvoiceDraftSchema.setClass(InvoiceDraft);
