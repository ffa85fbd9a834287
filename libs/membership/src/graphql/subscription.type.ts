import { Connection, LocalDate, MutationPayload, PaymentStateEnum } from '@etabli/api-kit';
import type { PaymentState, SubscriptionState } from '@etabli/domain';
import { PersonType } from '@etabli/people';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PlanType } from './plan.type';

export const SubscriptionStateEnum = { ACTIVE: 'ACTIVE', NOTICE_GIVEN: 'NOTICE_GIVEN', ENDED: 'ENDED' } as const;
registerEnumType(SubscriptionStateEnum, { name: 'SubscriptionState', description: 'Derived from the days.' });

@ObjectType('PlanSubscription', { description: 'A member on a monthly plan.' })
export class PlanSubscriptionType {
  @Field(() => ID)
  id!: string;

  /** Read by the field `person`; not shown. */
  personId!: string;

  @Field(() => PlanType)
  plan!: PlanType;

  @Field(() => SubscriptionStateEnum)
  state!: SubscriptionState;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'First day the member is free to leave.' })
  commitmentEndsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day without the subscription; null until notice is given.',
  })
  endsOn!: string | null;

  @Field(() => PaymentStateEnum)
  paymentState!: PaymentState;

  @Field(() => LocalDate, { nullable: true, description: 'Next day a month is owed; null when none is to come.' })
  nextDueOn!: string | null;
}

@ObjectType()
export class PlanSubscriptionConnection extends Connection(PlanSubscriptionType) {}

@ObjectType('HourPack', { description: 'Hours bought in advance, with a validity.' })
export class HourPackType {
  @Field(() => ID)
  id!: string;

  @Field(() => PlanType)
  plan!: PlanType;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int)
  remainingMinutes!: number;

  @Field(() => LocalDate, { description: 'First day when the hours are lost.' })
  expiresOn!: string;

  @Field(() => LocalDate)
  soldOn!: string;
}

@ObjectType()
export class SubscriptionPayload extends MutationPayload {
  @Field(() => PlanSubscriptionType, { nullable: true })
  subscription?: PlanSubscriptionType | null;

  @Field(() => PersonType, { nullable: true })
  person?: PersonType | null;
}

@ObjectType()
export class HourPackPayload extends MutationPayload {
  @Field(() => HourPackType, { nullable: true })
  hourPack?: HourPackType | null;

  @Field(() => PersonType, { nullable: true })
  person?: PersonType | null;
}
