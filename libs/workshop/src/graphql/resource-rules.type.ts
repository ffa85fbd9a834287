import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ResourceRules } from '@etabli/domain';

@ObjectType('ResourceRules', { description: 'How a resource may be booked; in minutes, but the horizon.' })
@InputType('ResourceRulesInput', { description: 'How a resource may be booked; in minutes, but the horizon.' })
export class ResourceRulesType implements ResourceRules {
  @Field(() => Int, { description: 'Slots start on this step of the civil day.' })
  gridMinutes!: number;

  @Field(() => Int)
  minimumMinutes!: number;

  @Field(() => Int)
  maximumMinutes!: number;

  @Field(() => Int, { description: 'Kept free around each booking.' })
  bufferMinutes!: number;

  @Field(() => Int, { description: 'How long before its start a booking must be made.' })
  noticeMinutes!: number;

  @Field(() => Int, { description: 'How many days ahead one may book.' })
  horizonDays!: number;

  @Field(() => Int, { description: 'Until how long before the start a member may cancel or move.' })
  cancellationDeadlineMinutes!: number;
}
