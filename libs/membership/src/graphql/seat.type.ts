import { LocalDate, MutationPayload } from '@etabli/api-kit';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PlanSubscriptionType } from './subscription.type';

@ObjectType('SubscriptionSeat', { description: 'A person who works under the subscription of another.' })
export class SubscriptionSeatType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  personName!: string;

  @Field({ description: 'Who signed the subscription.' })
  holderName!: string;

  @Field()
  planName!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it: of the seat, or of the subscription.' })
  endsOn!: string | null;
}

@ObjectType('SeatCandidate', { description: 'A colleague who is a member in no other way.' })
export class SeatCandidateType {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;
}

@InputType()
export class GrantSeatInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => LocalDate)
  startsOn!: string;
}

@InputType()
export class EndSeatInput {
  @Field(() => ID)
  seatId!: string;

  @Field(() => LocalDate, { description: 'First day without the seat.' })
  endsOn!: string;
}

@ObjectType()
export class SeatPayload extends MutationPayload {
  @Field(() => PlanSubscriptionType, { nullable: true, description: 'The subscription of the seat, as it is now.' })
  subscription?: PlanSubscriptionType | null;
}
