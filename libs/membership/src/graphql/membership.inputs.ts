import { LocalDate, PaymentStateEnum } from '@etabli/api-kit';
import type { PaymentState, SubscriptionState } from '@etabli/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { SubscriptionStateEnum } from './subscription.type';

@InputType()
export class SubscribeMemberInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  planId!: string;

  @Field(() => LocalDate)
  startsOn!: string;
}

@InputType()
export class GiveNoticeInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => LocalDate, { description: 'First day without the subscription.' })
  endsOn!: string;
}

@InputType()
export class SetPaymentStateInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => PaymentStateEnum)
  state!: PaymentState;

  @Field({ description: 'Kept in the audit log.' })
  reason!: string;
}

@InputType()
export class SellHourPackInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  planId!: string;
}

@ArgsType()
export class SubscriptionsArgs {
  @Field(() => SubscriptionStateEnum, { nullable: true })
  state?: SubscriptionState | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
