import { MutationPayload, PlanKindEnum } from '@etabli/api-kit';
import type { PlanKind } from '@etabli/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Plan', {
  description: 'What one can subscribe to or buy: a monthly plan with commitment, or a pack of hours.',
})
export class PlanType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Short stable name, e.g. RESIDENT.' })
  code!: string;

  @Field()
  name!: string;

  @Field(() => PlanKindEnum)
  kind!: PlanKind;

  @Field()
  description!: string;

  @Field(() => Int, { description: 'A month, or a pack; in cents of euro, without VAT.' })
  priceExclTaxCents!: number;

  @Field(() => Int, { description: 'A month, or a pack; in cents of euro, VAT included.' })
  priceInclTaxCents!: number;

  @Field(() => Float)
  vatRatePercent!: number;

  @Field(() => Int)
  commitmentMonths!: number;

  @Field(() => Int, { description: 'Months of a period: what the price stands for.' })
  everyMonths!: number;

  @Field(() => Int, { description: 'Once, at the start; in cents of euro, without VAT.' })
  setUpFeeExclTaxCents!: number;

  @Field(() => Int)
  noticeMonths!: number;

  @Field(() => Int, { description: 'Besides the months.' })
  noticeDays!: number;

  @Field({ description: 'Whether the period under way is finished; else the last one is paid to the day.' })
  noticeUntilPeriodEnd!: boolean;

  @Field(() => Int)
  trialDays!: number;

  @Field(() => Int, { description: 'Persons who may work under one subscription, who signed it included.' })
  seats!: number;

  @Field({ description: 'Whether it may be subscribed to or bought today.' })
  offered!: boolean;

  @Field(() => Int, { nullable: true, description: 'Minutes in a pack.' })
  packMinutes!: number | null;

  @Field(() => Int, { nullable: true })
  packValidityMonths!: number | null;
}

@ObjectType()
export class PlanPayload extends MutationPayload {
  @Field(() => PlanType, { nullable: true })
  plan?: PlanType | null;
}
