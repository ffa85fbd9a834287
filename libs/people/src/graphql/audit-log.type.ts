import { Instant, PageInfo } from '@etabli/api-kit';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditEntry', { description: 'Something done, by whom, on what. Never changed afterwards.' })
export class AuditEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true, description: 'Name; null for the system or a visitor.' })
  actor!: string | null;

  @Field({ description: 'Stable name of the act, e.g. BookSlot.' })
  action!: string;

  @Field({ description: 'One sentence saying what happened, in the language of the viewer.' })
  summary!: string;

  @Field(() => String, { nullable: true })
  subjectType!: string | null;

  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why staff went through a refusal.' })
  overrideReason!: string | null;
}

@ObjectType({ description: 'A page of the audit log, newest first.' })
export class AuditConnection {
  @Field(() => [AuditEntryType])
  nodes!: AuditEntryType[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ArgsType()
export class AuditLogArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name of who acted or of whom or what it was about.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'One act only, e.g. BookSlot.' })
  action?: string | null;

  @Field(() => Int, { defaultValue: 50, nullable: true, description: 'At most 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
