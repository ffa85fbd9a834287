import { Instant } from '@etabli/api-kit';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Requirement', { description: 'One line of the needs/has list.' })
export class RequirementType {
  @Field({ description: 'ACCOUNT, MEMBERSHIP, HABILITATION or IN_SERVICE.' })
  code!: string;

  @Field()
  label!: string;

  @Field()
  met!: boolean;

  @Field(() => String, { nullable: true, description: 'What the viewer can do about it, when not met.' })
  remedy!: string | null;
}

@ArgsType()
export class NextFreeSlotsArgs {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => Int)
  durationMinutes!: number;

  @Field(() => Instant, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 3, description: 'At most 20.' })
  first?: number | null;
}

@ArgsType()
export class FreeSlotsAmongArgs {
  @Field(() => [ID], { description: 'At most 100.' })
  resourceIds!: string[];

  @Field(() => Int)
  durationMinutes!: number;

  @Field(() => Instant, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'At most 20.' })
  first?: number | null;
}
