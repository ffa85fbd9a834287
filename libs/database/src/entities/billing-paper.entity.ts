import { defineEntity, p } from '@mikro-orm/core';
import { BillingDocument } from './billing-document.entity';

const BillingPaperSchema = defineEntity({
  name: 'BillingPaper',
  tableName: 'billing_paper',
  properties: {
    documentId: () => p.oneToOne(BillingDocument).mapToPk().fieldName('document_id').primary(),
    fileKey: p.text(),
    sha256: p.text(),
    bytes: p.integer(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'billing_paper_whole', expression: "bytes > 0 and sha256 ~ '^[0-9a-f]{64}$' and length(file_key) <= 300" },
  ],
});

/** The Factur-X file of a document, made once: what the buyer received is what is shown ever after. */
export class BillingPaper extends BillingPaperSchema.class {}
BillingPaperSchema.setClass(BillingPaper);
