import { Instant, QuotaPeriodEnum, QuotaScopeEnum } from '@etabli/api-kit';
import type { QuotaPeriod, QuotaScope } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('QuotaLeft', {
  description: 'Somebody’s share of hours in one day, ISO week or month, and what is left of it.',
})
export class QuotaLeftType {
  @Field(() => ID, { description: 'Of the quota.' })
  id!: string;

  @Field(() => QuotaScopeEnum)
  scope!: QuotaScope;

  @Field({ description: 'What it covers: a resource, a category, a pole, or everything.' })
  label!: string;

  @Field({ description: 'What is left, in one sentence in the language of the viewer.' })
  sentence!: string;

  @Field(() => QuotaPeriodEnum)
  period!: QuotaPeriod;

  @Field(() => Int)
  limitMinutes!: number;

  @Field(() => Int, { description: 'Booked in this period; hours taken at short notice do not count.' })
  usedMinutes!: number;

  @Field(() => Int)
  leftMinutes!: number;

  @Field(() => Instant, { description: 'When the next period begins.' })
  freesAt!: number;
}
