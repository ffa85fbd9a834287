import type { WaitlistPolicy } from '@etabli/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { WaitlistPolicyEnum } from '../../graphql/floor-enums';

@ObjectType('ResourceFloor', { description: 'What a resource is on the floor of the workshop.' })
export class ResourceFloorType {
  @Field({ description: 'Short and public, on the sheet of the machine: its page is /m/<code>.' })
  code!: string;

  /** Read by the fields `standsIn` and `contains`. */
  parentId!: string | null;
  containedIds!: string[];

  @Field(() => WaitlistPolicyEnum)
  waitlistPolicy!: WaitlistPolicy;

  @Field(() => Int, { description: 'How long freed time is kept for who waited, in minutes; never into the slot.' })
  claimMinutes!: number;
}

@InputType()
export class SetWaitlistRulesInput {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => WaitlistPolicyEnum)
  policy!: WaitlistPolicy;

  @Field(() => Int, { description: 'From 5 to 1440.' })
  claimMinutes!: number;
}

@InputType()
export class PlaceResourceInsideInput {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'What it stands in: who books that takes it too. Null: it stands by itself.',
  })
  parentId?: string | null;
}
