import { PlanKindEnum } from '@etabli/api-kit';
import type { PlanKind } from '@etabli/domain';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class PlanInput {
  @Field()
  name!: string;

  @Field(() => PlanKindEnum)
  kind!: PlanKind;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => Int, { description: 'A period, or a pack; in cents of euro, without VAT.' })
  priceExclTaxCents!: number;

  @Field(() => Int, { description: 'A period, or a pack; in cents of euro, VAT included.' })
  priceInclTaxCents!: number;

  @Field(() => Float, { description: '20, 10, 5.5, or 0 under the franchise.' })
  vatRatePercent!: number;

  @Field(() => Int, { defaultValue: 0 })
  commitmentMonths!: number;

  @Field(() => Int, { defaultValue: 1, description: '1, 3, 6 or 12.' })
  everyMonths!: number;

  @Field(() => Int, { defaultValue: 0 })
  setUpFeeExclTaxCents!: number;

  @Field(() => Int, { defaultValue: 1 })
  noticeMonths!: number;

  @Field(() => Int, { defaultValue: 0 })
  noticeDays!: number;

  @Field({ defaultValue: false })
  noticeUntilPeriodEnd!: boolean;

  @Field(() => Int, { defaultValue: 0 })
  trialDays!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Persons who may work under one subscription, who signed it included.',
  })
  seats!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes in a pack; for packs only.' })
  packMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'For packs only.' })
  packValidityMonths?: number | null;

  @Field({ defaultValue: true })
  offered!: boolean;
}

@InputType()
export class EditPlanInput extends PlanInput {
  @Field(() => ID)
  planId!: string;
}
