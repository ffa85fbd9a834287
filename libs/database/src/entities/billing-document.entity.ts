import type { IssuedDocument } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingAccount } from './billing-account.entity';
import { InvoiceDraft } from './invoice-draft.entity';

const BillingDocumentSchema = defineEntity({
  name: 'BillingDocument',
  tableName: 'billing_document',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    kind: p.text().$type<IssuedDocument['kind']>(),
    series: p.text(),
    year: p.smallint(),
    rank: p.integer(),
    number: p.text().unique('billing_document_number_unique'),
    accountId: () => p.manyToOne(BillingAccount).mapToPk().fieldName('account_id').index(false),
    draftId: () =>
      p.manyToOne(InvoiceDraft).mapToPk().fieldName('draft_id').unique('billing_document_of_draft').nullable(),
    /** The invoice a credit note gives back, whole or in part. */
    correctsId: () => p.manyToOne(BillingDocument).mapToPk().fieldName('corrects_id').nullable(),
    issuedOn: p.date(),
    dueOn: p.date(),
    grossCents: p.integer(),
    /** All that was issued, frozen; what is sealed. */
    document: p.json<IssuedDocument>(),
    previousSeal: p.text(),
    seal: p.text().unique('billing_document_seal_unique'),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  uniques: [{ name: 'billing_document_place_unique', properties: ['series', 'year', 'rank'] }],
  checks: [
    { name: 'billing_document_kind_known', expression: "kind in ('INVOICE','CREDIT_NOTE')" },
    { name: 'billing_document_corrects', expression: "(kind = 'CREDIT_NOTE') = (corrects_id is not null)" },
    { name: 'billing_document_seal_form', expression: "seal ~ '^[0-9a-f]{64}$' and previous_seal ~ '^[0-9a-f]{64}$'" },
    { name: 'billing_document_gross_positive', expression: 'gross_cents >= 0 and rank > 0' },
    {
      name: 'billing_document_columns_agree',
      // a field that is not there reads as null, and a CHECK passes on null
      expression:
        "coalesce(document ->> 'number' = number and document ->> 'kind' = kind and (document ->> 'issuedOn')::date = issued_on and (document ->> 'dueOn')::date = due_on and (document #>> '{totals,grossCents}')::int = gross_cents and document #>> '{place,series}' = series and (document #>> '{place,year}')::int = year and (document #>> '{place,rank}')::int = rank, false)",
    },
  ],
  indexes: [
    { name: 'billing_document_of_account', properties: ['accountId', 'issuedOn'] },
    { name: 'billing_document_by_day', properties: ['issuedOn', 'id'] },
  ],
});

/** An invoice or a credit note as it was issued: never changed, never removed. */
export class BillingDocument extends BillingDocumentSchema.class {}
BillingDocumentSchema.setClass(BillingDocument);
