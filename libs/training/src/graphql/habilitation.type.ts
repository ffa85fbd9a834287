import { HabilitationLevelEnum, Instant, MutationPayload } from '@etabli/api-kit';
import type { HabilitationLevel } from '@etabli/domain';
import { PersonType } from '@etabli/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('HabilitationType', {
  description: 'What one may be authorised to use: a machine or a family of machines.',
})
export class HabilitationTypeType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Short stable name, e.g. TOUPIE.' })
  code!: string;

  @Field()
  name!: string;
}

@ObjectType('Habilitation', { description: 'Who may use what, at which level, granted by whom, until when.' })
export class HabilitationType {
  @Field(() => ID)
  id!: string;

  /** Read by the payload; not shown. */
  personId!: string;

  @Field(() => HabilitationTypeType)
  type!: HabilitationTypeType;

  @Field(() => HabilitationLevelEnum)
  level!: HabilitationLevel;

  @Field(() => Instant)
  grantedAt!: string;

  @Field({ description: 'Name of the trainer or manager who granted it.' })
  grantedBy!: string;

  @Field(() => Instant, { nullable: true, description: 'First instant when it no longer holds; null: no end.' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'What showed that the person can: a session, a test.' })
  evidence!: string | null;
}

@ObjectType()
export class HabilitationPayload extends MutationPayload {
  @Field(() => HabilitationType, { nullable: true })
  habilitation?: HabilitationType | null;

  @Field(() => PersonType, { nullable: true, description: 'Null for a trainer: persons are read by staff.' })
  person?: PersonType | null;
}
