import { defineEntity, p } from '@mikro-orm/core';
import { BillingAccount } from './billing-account.entity';
import { BillingDocument } from './billing-document.entity';

const ReceivableSchema = defineEntity({
  name: 'Receivable',
  tableName: 'receivable',
  properties: {
    documentId: () => p.oneToOne(BillingDocument).mapToPk().fieldName('document_id').primary(),
    accountId: () => p.manyToOne(BillingAccount).mapToPk().fieldName('account_id').index(false),
    dueOn: p.date(),
    grossCents: p.integer(),
    /** The sum of its settlements; moved by a trigger only. */
    settledCents: p.integer().default(0),
  },
  checks: [{ name: 'receivable_never_overpaid', expression: 'settled_cents between 0 and gross_cents' }],
  indexes: [
    {
      name: 'receivable_open',
      expression: 'create index receivable_open on receivable (due_on, account_id) where settled_cents < gross_cents',
    },
    { name: 'receivable_of_account', properties: ['accountId', 'dueOn'] },
  ],
});

/** What an invoice still asks for: its amount less what was settled. */
export class Receivable extends ReceivableSchema.class {}
ReceivableSchema.setClass(Receivable);
