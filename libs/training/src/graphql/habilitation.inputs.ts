import { HabilitationLevelEnum, LocalDate } from '@etabli/api-kit';
import type { HabilitationLevel } from '@etabli/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class GrantHabilitationInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  habilitationTypeId!: string;

  @Field(() => HabilitationLevelEnum)
  level!: HabilitationLevel;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it holds; null: no end.' })
  validUntil?: string | null;

  @Field(() => String, { nullable: true })
  evidence?: string | null;
}

@InputType()
export class RevokeHabilitationInput {
  @Field(() => ID)
  habilitationId!: string;

  @Field()
  reason!: string;
}
