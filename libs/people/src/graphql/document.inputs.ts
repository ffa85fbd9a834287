import { LocalDate, ResourceKindEnum } from '@etabli/api-kit';
import type { DocumentRequirement, ResourceKind } from '@etabli/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DocumentRequirementEnum } from './document.type';

@InputType()
export class AcceptDocumentInput {
  @Field(() => ID)
  documentId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it is good for; asked for a type that expires.' })
  expiresOn?: string | null;
}

@InputType()
export class RefuseDocumentInput {
  @Field(() => ID)
  documentId!: string;

  @Field({ description: '3 to 500 characters; the person reads it.' })
  reason!: string;
}

@InputType()
export class WithdrawDocumentInput {
  @Field(() => ID)
  documentId!: string;
}

@InputType({ isAbstract: true })
abstract class DocumentTypeFieldsInput {
  @Field()
  name!: string;

  @Field({ description: 'What to send; may be empty.' })
  description!: string;

  @Field(() => DocumentRequirementEnum)
  requiredOf!: DocumentRequirement;

  @Field(() => ResourceKindEnum, { nullable: true, description: 'With BOOKERS_OF_KIND only.' })
  resourceKind?: ResourceKind | null;

  @Field()
  hasExpiry!: boolean;
}

@InputType()
export class CreateDocumentTypeInput extends DocumentTypeFieldsInput {
  @Field({ description: '2 to 40 capital letters, figures or _.' })
  code!: string;
}

@InputType()
export class EditDocumentTypeInput extends DocumentTypeFieldsInput {
  @Field(() => ID)
  documentTypeId!: string;
}

@ArgsType()
export class DocumentsToReviewArgs {
  @Field(() => Int, { defaultValue: 25, nullable: true, description: 'At most 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
