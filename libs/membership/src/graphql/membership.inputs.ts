import { LocalDate, PaymentStateEnum, SubscriptionLifeEnum } from '@etabli/api-kit';
import type { LifeState, PaymentState, SubscriptionState } from '@etabli/domain';
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
export class PauseSubscriptionInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day it runs again; absent while nobody knows.' })
  endsOn?: string | null;

  @Field({ description: 'Kept with the pause.' })
  reason!: string;
}

@InputType()
export class ResumeSubscriptionInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Today when absent.' })
  resumesOn?: string | null;
}

@InputType()
export class ChangePlanInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => ID)
  planId!: string;

  @Field(() => LocalDate, { description: 'First day on it.' })
  from!: string;
}

@InputType()
export class GiveOwnNoticeInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When one would rather leave, if later than one must.' })
  wishedOn?: string | null;
}

@InputType()
export class WithdrawNoticeInput {
  @Field(() => ID)
  subscriptionId!: string;
}

@InputType()
export class EndSubscriptionInput {
  @Field(() => ID)
  subscriptionId!: string;

  @Field(() => LocalDate, { description: 'First day without it.' })
  endsOn!: string;

  @Field({ description: 'Kept in the audit log.' })
  reason!: string;
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

  @Field(() => SubscriptionLifeEnum, { nullable: true })
  life?: LifeState | null;

  @Field(() => String, { nullable: true, description: 'Words of the name of the person or of the plan.' })
  search?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
