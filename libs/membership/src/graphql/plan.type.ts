import { PlanKindEnum } from '@etabli/api-kit';
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

  @Field(() => Int, { nullable: true, description: 'Minutes in a pack.' })
  packMinutes!: number | null;

  @Field(() => Int, { nullable: true })
  packValidityMonths!: number | null;
}
