import { Connection, Instant, LocalDate, MutationPayload, ResourceKindEnum } from '@etabli/api-kit';
import {
  DOCUMENT_REQUIREMENTS,
  DOCUMENT_STATES,
  SUPPORTING_DOCUMENT_STATES,
  type DocumentRequirement,
  type DocumentState,
  type ResourceKind,
  type SupportingDocumentState,
} from '@etabli/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum-of';

export const DocumentRequirementEnum = enumOf(DOCUMENT_REQUIREMENTS);
const SupportingDocumentStateEnum = enumOf(SUPPORTING_DOCUMENT_STATES);
const DocumentStateEnum = enumOf(DOCUMENT_STATES);
registerEnumType(DocumentRequirementEnum, {
  name: 'DocumentRequirement',
  description: 'Of whom a document is asked. BUSINESS: of whoever works for one. NOBODY: no longer asked.',
});
registerEnumType(SupportingDocumentStateEnum, {
  name: 'SupportingDocumentState',
  description: 'What became of a document handed in.',
});
registerEnumType(DocumentStateEnum, {
  name: 'DocumentState',
  description: 'The best document of a type in somebody’s hands. ACCEPTED may have expired: read the day.',
});

@ObjectType('DocumentType', { description: 'A paper the place asks for.' })
export class DocumentTypeType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Stable, e.g. RC_PRO, REGISTRATION, DRIVING_LICENCE.' })
  code!: string;

  @Field()
  name!: string;

  @Field({ description: 'What to send, as the person reads it.' })
  description!: string;

  @Field(() => DocumentRequirementEnum)
  requiredOf!: DocumentRequirement;

  @Field(() => ResourceKindEnum, { nullable: true, description: 'With BOOKERS_OF_KIND: what one books with it.' })
  resourceKind!: ResourceKind | null;

  @Field()
  hasExpiry!: boolean;
}

@ObjectType('SupportingDocumentEvent', { description: 'A state a document went through.' })
export class SupportingDocumentEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => SupportingDocumentStateEnum)
  state!: SupportingDocumentState;

  @Field(() => Instant)
  at!: string;

  @Field({ description: 'Name of who did it.' })
  by!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => LocalDate, { nullable: true })
  expiresOn!: string | null;
}

@ObjectType('SupportingDocument', { description: 'A paper handed in by a person, for themselves or their business.' })
export class SupportingDocumentType {
  @Field(() => ID)
  id!: string;

  @Field(() => DocumentTypeType)
  type!: DocumentTypeType;

  @Field(() => ID, { nullable: true, description: 'Whose it is; null when it is that of a business.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true })
  businessId!: string | null;

  @Field({ description: 'Name of the person or of the business.' })
  ownerName!: string;

  @Field(() => SupportingDocumentStateEnum)
  state!: SupportingDocumentState;

  @Field(() => String, { nullable: true, description: 'Why it was refused, as the person reads it.' })
  reason!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it is good for, itself included.' })
  expiresOn!: string | null;

  @Field({ description: 'application/pdf, image/jpeg or image/png.' })
  mediaType!: string;

  @Field(() => Int)
  byteSize!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Saves the file; with `?show`, opens a photo in the browser. Null once withdrawn: the file is gone.',
  })
  fileUrl!: string | null;

  @Field(() => Instant)
  submittedAt!: string;

  @Field({ description: 'Name of who handed it in.' })
  submittedBy!: string;

  @Field(() => Instant, { nullable: true })
  reviewedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who accepted or refused it.' })
  reviewedBy!: string | null;
}

@ObjectType({ description: 'A page of documents.' })
export class SupportingDocumentConnection extends Connection(SupportingDocumentType) {}

@ObjectType('AskedDocument', { description: 'A document asked of somebody, and where they stand with it today.' })
export class AskedDocumentType {
  @Field(() => DocumentTypeType)
  type!: DocumentTypeType;

  @Field(() => DocumentStateEnum)
  state!: DocumentState;

  @Field(() => LocalDate, { nullable: true, description: 'Last day the best one is good for; null: no end, or none.' })
  validThrough!: string | null;

  @Field(() => ID, { nullable: true, description: 'The best one handed in.' })
  documentId!: string | null;

  @Field({ description: 'Accepted, and good today.' })
  met!: boolean;
}

@ObjectType()
export class SupportingDocumentPayload extends MutationPayload {
  @Field(() => SupportingDocumentType, { nullable: true, description: 'As it is now; null when refused.' })
  document?: SupportingDocumentType | null;
}

@ObjectType()
export class DocumentTypePayload extends MutationPayload {
  @Field(() => DocumentTypeType, { nullable: true, description: 'As it is now; null when refused.' })
  documentType?: DocumentTypeType | null;
}
