import { HabilitationLevelEnum, ResourceKindEnum } from '@etabli/api-kit';
import type { HabilitationLevel, ResourceKind } from '@etabli/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ResourceRulesType } from './resource-rules.type';

@InputType()
export class CreateResourceInput {
  @Field(() => ID)
  poleId!: string;

  @Field()
  name!: string;

  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field()
  category!: string;

  @Field()
  description!: string;

  @Field()
  technicalSheet!: string;

  @Field()
  dangerous!: boolean;

  @Field()
  bookable!: boolean;

  @Field(() => ID, { nullable: true })
  requiredHabilitationId?: string | null;

  @Field(() => HabilitationLevelEnum, { nullable: true })
  requiredLevel?: HabilitationLevel | null;

  @Field(() => ResourceRulesType)
  rules!: ResourceRulesType;

  @Field(() => Boolean, { nullable: true, description: 'Forbidden under eighteen. Left out when editing: as it was.' })
  adultsOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Booked once staff agree. Left out when editing: as it was.' })
  needsApproval?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Released when nobody checks in so many minutes after the start; null: never. Left out: as it was.',
  })
  checkInMinutes?: number | null;
}

@InputType()
export class EditResourceInput extends CreateResourceInput {
  @Field(() => ID)
  resourceId!: string;
}

@InputType()
export class TakeOutOfServiceInput {
  @Field(() => ID)
  resourceId!: string;

  @Field({ description: 'Shown to members.' })
  reason!: string;
}

@InputType()
export class ReturnToServiceInput {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => String, { nullable: true, description: 'What was done; kept in the audit log.' })
  note?: string | null;
}

@InputType()
export class SetResourceDependenciesInput {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => [ID], { description: 'All of them: replaces what was there. At most 20.' })
  needsResourceIds!: string[];
}
