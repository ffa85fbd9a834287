import { Moment } from '@etabli/api-kit';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { WantedAccessoryInput } from '../accessories/graphql/accessory.inputs';

@InputType()
export class CheckBookingInput {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => Moment)
  startsAt!: string;

  @Field(() => Moment)
  endsAt!: string;

  @Field(() => ID, { nullable: true, description: 'Staff: for whom.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'When moving: the booking that frees its own slot.' })
  movingBookingId?: string | null;

  @Field(() => [WantedAccessoryInput], { nullable: true, description: 'To go with it.' })
  accessories?: WantedAccessoryInput[] | null;
}

@InputType()
export class BookSlotInput {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => Moment)
  startsAt!: string;

  @Field(() => Moment)
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Chosen by the client: asking twice with it is doing once.' })
  clientMutationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Staff: for whom.' })
  personId?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [WantedAccessoryInput], { nullable: true, description: 'To go with it.' })
  accessories?: WantedAccessoryInput[] | null;

  @Field(() => String, { nullable: true, description: 'Staff: go through refusals that allow it, for this reason.' })
  overrideReason?: string | null;
}

@InputType()
export class MoveBookingInput {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => Moment)
  startsAt!: string;

  @Field(() => Moment)
  endsAt!: string;

  @Field(() => ID, { nullable: true, description: 'To move to another resource too.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Chosen by the client: asking twice with it is doing once.' })
  clientMutationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Staff: go through refusals that allow it, for this reason.' })
  overrideReason?: string | null;
}

@InputType()
export class CancelBookingInput {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Staff: go through refusals that allow it, for this reason.' })
  overrideReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Chosen by the client: asking twice with it is doing once.' })
  clientMutationId?: string | null;
}

@ArgsType()
export class MyBookingsArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Past and cancelled ones, latest first, instead of those to come.',
  })
  past?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
