import { defineEntity, p } from '@mikro-orm/core';
import type { SupportingDocumentState } from '@etabli/domain';
import { newId } from '../new-id';
import { Business } from './business.entity';
import { DocumentType } from './document-type.entity';
import { Person } from './person.entity';

const SupportingDocumentSchema = defineEntity({
  name: 'SupportingDocument',
  tableName: 'supporting_document',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    typeId: () => p.manyToOne(DocumentType).mapToPk().fieldName('type_id'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').nullable(),
    businessId: () => p.manyToOne(Business).mapToPk().fieldName('business_id').nullable(),
    fileKey: p.text(),
    sha256: p.text(),
    mediaType: p.text(),
    byteSize: p.integer(),
    state: p.text().$type<SupportingDocumentState>().default('SUBMITTED'),
    reason: p.text().nullable(),
    /** Last civil day it is good for, itself included. */
    expiresOn: p.date().nullable(),
    submittedById: () => p.manyToOne(Person).mapToPk().fieldName('submitted_by_id').index(false),
    submittedAt: p.datetime().columnType('timestamptz'),
    reviewedById: () => p.manyToOne(Person).mapToPk().fieldName('reviewed_by_id').index(false).nullable(),
    reviewedAt: p.datetime().columnType('timestamptz').nullable(),
    withdrawnById: () => p.manyToOne(Person).mapToPk().fieldName('withdrawn_by_id').index(false).nullable(),
    withdrawnAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'supporting_document_one_owner', expression: 'num_nonnulls(person_id, business_id) = 1' },
    { name: 'supporting_document_sha256_form', expression: "sha256 ~ '^[0-9a-f]{64}$'" },
    {
      name: 'supporting_document_media_type_known',
      expression: "media_type in ('application/pdf','image/jpeg','image/png')",
    },
    { name: 'supporting_document_size_bounded', expression: 'byte_size between 1 and 10485760' },
    {
      name: 'supporting_document_state_known',
      expression: "state in ('SUBMITTED','ACCEPTED','REFUSED','WITHDRAWN')",
    },
    { name: 'supporting_document_refusal_explained', expression: "state <> 'REFUSED' or length(trim(reason)) >= 3" },
    { name: 'supporting_document_reason_bounded', expression: 'length(reason) <= 500' },
    { name: 'supporting_document_expiry_once_accepted', expression: "expires_on is null or state <> 'SUBMITTED'" },
    {
      name: 'supporting_document_reviewed_by_someone',
      expression:
        "(reviewed_at is null) = (reviewed_by_id is null) and (reviewed_at is not null or state in ('SUBMITTED','WITHDRAWN'))",
    },
    {
      name: 'supporting_document_withdrawn_by_someone',
      expression:
        "(withdrawn_at is null) = (withdrawn_by_id is null) and (withdrawn_at is not null) = (state = 'WITHDRAWN')",
    },
  ],
  indexes: [
    {
      name: 'supporting_document_to_review',
      expression:
        "create index supporting_document_to_review on supporting_document (submitted_at, id) where state = 'SUBMITTED'",
    },
    {
      name: 'supporting_document_expiring',
      expression:
        "create index supporting_document_expiring on supporting_document (expires_on) where state = 'ACCEPTED'",
    },
    {
      // the same file sent twice by an impatient thumb is one document
      name: 'supporting_document_same_file_once',
      expression:
        "create unique index supporting_document_same_file_once on supporting_document (type_id, person_id, business_id, sha256) nulls not distinct where state in ('SUBMITTED','ACCEPTED')",
    },
  ],
});

/** A paper handed in by a person, for themselves or for their business, and what staff made of it. The file is never replaced. */
export class SupportingDocument extends SupportingDocumentSchema.class {}
SupportingDocumentSchema.setClass(SupportingDocument);
