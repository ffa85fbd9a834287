import { Moment } from '@etabli/api-kit';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class JoinWaitlistInput {
  @Field(() => ID, { nullable: true, description: 'A resource, or a category: one of the two.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Any resource of this category.' })
  category?: string | null;

  @Field(() => Moment)
  startsAt!: string;

  @Field(() => Moment)
  endsAt!: string;

  @Field(() => ID, { nullable: true, description: 'Staff: for whom.' })
  personId?: string | null;
}

@InputType()
export class LeaveWaitlistInput {
  @Field(() => ID)
  entryId!: string;
}

@InputType()
export class ClaimSlotInput {
  @Field(() => ID)
  entryId!: string;

  @Field(() => String, { nullable: true, description: 'For the booking.' })
  note?: string | null;
}
