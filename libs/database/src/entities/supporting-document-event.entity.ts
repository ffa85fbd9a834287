import { defineEntity, p } from '@mikro-orm/core';
import type { SupportingDocumentState } from '@etabli/domain';
import { Person } from './person.entity';
import { SupportingDocument } from './supporting-document.entity';

const SupportingDocumentEventSchema = defineEntity({
  name: 'SupportingDocumentEvent',
  tableName: 'supporting_document_event',
  properties: {
    id: p.bigint().primary().autoincrement().$type<string>(),
    documentId: () => p.manyToOne(SupportingDocument).mapToPk().fieldName('document_id'),
    state: p.text().$type<SupportingDocumentState>(),
    at: p.datetime().columnType('timestamptz'),
    byId: () => p.manyToOne(Person).mapToPk().fieldName('by_id').index(false),
    reason: p.text().nullable(),
    expiresOn: p.date().nullable(),
  },
});

/** Ledger, append-only, written by the database itself: each state a document went through, by whom and why. */
export class SupportingDocumentEvent extends SupportingDocumentEventSchema.class {}
SupportingDocumentEventSchema.setClass(SupportingDocumentEvent);
