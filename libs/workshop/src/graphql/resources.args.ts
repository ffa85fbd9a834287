import { ResourceKindEnum } from '@etabli/api-kit';
import type { ResourceKind } from '@etabli/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

@ArgsType()
export class ResourcesArgs {
  @Field(() => ID, { nullable: true })
  poleId?: string | null;

  @Field(() => ResourceKindEnum, { nullable: true })
  kind?: ResourceKind | null;

  @Field(() => String, { nullable: true, description: 'In the name, category or pole, whatever accents and case.' })
  search?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
