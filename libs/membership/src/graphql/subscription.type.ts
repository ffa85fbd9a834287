import { Connection, LocalDate, MutationPayload, PaymentStateEnum, SubscriptionLifeEnum } from '@etabli/api-kit';
import type { LifeState, PaymentState, SubscriptionState } from '@etabli/domain';
import { PersonType } from '@etabli/people';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PlanType } from './plan.type';

export const SubscriptionStateEnum = { ACTIVE: 'ACTIVE', NOTICE_GIVEN: 'NOTICE_GIVEN', ENDED: 'ENDED' } as const;
registerEnumType(SubscriptionStateEnum, { name: 'SubscriptionState', description: 'Derived from the days.' });

@ObjectType('SubscriptionPause', { description: 'Days that give no right and cost nothing.' })
export class SubscriptionPauseType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day it runs again; null while nobody knows.' })
  endsOn!: string | null;

  @Field()
  reason!: string;
}

@ObjectType('SubscriptionTerm', { description: 'A plan from a day on, at the price agreed then.' })
export class SubscriptionTermType {
  @Field(() => LocalDate)
  startsOn!: string;

  @Field()
  planName!: string;

  @Field(() => Int, { description: 'A period, in cents of euro, without VAT.' })
  priceExclTaxCents!: number;

  @Field(() => Int, { description: 'A period, in cents of euro, VAT included.' })
  priceInclTaxCents!: number;
}

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

  @Field(() => SubscriptionLifeEnum)
  life!: LifeState;

  @Field(() => [SubscriptionPauseType], { description: 'By day.' })
  pauses!: readonly SubscriptionPauseType[];

  @Field(() => [SubscriptionTermType], { description: 'By day; the last one begun is the one in force.' })
  terms!: readonly SubscriptionTermType[];

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

@ObjectType('SubscriptionCount')
export class SubscriptionCountType {
  @Field(() => SubscriptionLifeEnum)
  life!: LifeState;

  @Field(() => Int)
  count!: number;
}

@ObjectType('StretchOfDays', { description: 'Some days of a period, and what they cost.' })
export class StretchOfDaysType {
  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Exclusive.' })
  endsOn!: string;

  @Field(() => Int, { description: 'In cents of euro, VAT included.' })
  amountInclTaxCents!: number;
}

@ObjectType('NoticePreview', { description: 'What leaving means, before it is confirmed.' })
export class NoticePreviewType {
  @Field(() => LocalDate, { description: 'First day without the subscription.' })
  endsOn!: string;

  @Field({ description: 'Whether the commitment, not the notice, decides on the end.' })
  heldByCommitment!: boolean;

  @Field(() => [StretchOfDaysType], { description: 'Still to be invoiced until the end.' })
  owed!: readonly StretchOfDaysType[];

  @Field(() => [StretchOfDaysType], { description: 'Invoiced already for days after the end.' })
  givenBack!: readonly StretchOfDaysType[];

  @Field(() => Int, { description: 'Owed less given back, in cents of euro, VAT included.' })
  totalInclTaxCents!: number;
}
