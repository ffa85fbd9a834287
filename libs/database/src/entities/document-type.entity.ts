import { defineEntity, p } from '@mikro-orm/core';
import type { DocumentRequirement, ResourceKind } from '@etabli/domain';
import { newId } from '../new-id';

const DocumentTypeSchema = defineEntity({
  name: 'DocumentType',
  tableName: 'document_type',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text().unique('document_type_code_unique'),
    name: p.text(),
    description: p.text().default(''),
    requiredOf: p.text().$type<DocumentRequirement>(),
    resourceKind: p.text().$type<ResourceKind>().nullable(),
    hasExpiry: p.boolean().default(true),
    position: p.integer().default(0),
  },
  checks: [
    { name: 'document_type_code_form', expression: "code ~ '^[A-Z0-9_]{2,40}$'" },
    {
      name: 'document_type_texts_bounded',
      expression: 'length(trim(name)) between 1 and 120 and length(description) <= 500',
    },
    {
      name: 'document_type_required_of_known',
      expression: "required_of in ('EVERY_MEMBER','BUSINESS','BOOKERS_OF_KIND','NOBODY')",
    },
    {
      name: 'document_type_kind_for_bookers',
      expression: "(required_of = 'BOOKERS_OF_KIND') = (resource_kind is not null)",
    },
    { name: 'document_type_kind_known', expression: "resource_kind in ('MACHINE','ROOM','VEHICLE','WORKSTATION')" },
  ],
});

/** A paper the place asks for, of whom, and whether it expires. */
export class DocumentType extends DocumentTypeSchema.class {}
DocumentTypeSchema.setClass(DocumentType);
