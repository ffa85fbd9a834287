import { HabilitationLevelEnum, LocalDate } from '@etabli/api-kit';
import type { HabilitationLevel } from '@etabli/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class GrantHabilitationInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  habilitationTypeId!: string;

  @Field(() => HabilitationLevelEnum)
  level!: HabilitationLevel;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day it holds; null: as long as its type allows, for ever when the type sets no validity.',
  })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'What showed that the person can, at most 500 characters.' })
  evidence?: string | null;
}

@InputType()
export class RenewHabilitationInput {
  @Field(() => ID, { description: 'A line of the ledger in force or over, not revoked.' })
  habilitationId!: string;

  @Field({ description: 'What showed that the person still can, 3 to 500 characters.' })
  evidence!: string;
}

@InputType()
export class RevokeHabilitationInput {
  @Field(() => ID)
  habilitationId!: string;

  @Field()
  reason!: string;
}

@InputType()
export class EditHabilitationTypeInput {
  @Field(() => ID)
  habilitationTypeId!: string;

  @Field()
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Months a grant made from now on may hold, 1 to 120; null: no end.',
  })
  validityMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Months without a booking used after which every grant lapses, those already made included, 1 to 120; null: never.',
  })
  unusedMonths?: number | null;
}

@InputType()
export class CreateHabilitationTypeInput {
  @Field({ description: 'Capitals, digits and underscores, at most 40.' })
  code!: string;

  @Field()
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Months a grant may hold, 1 to 120; null: no end.' })
  validityMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months without a booking used after which a grant lapses, 1 to 120; null: never.',
  })
  unusedMonths?: number | null;
}
