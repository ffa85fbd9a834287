import { MutationPayload, QuotaPeriodEnum, QuotaScopeEnum } from '@etabli/api-kit';
import type { QuotaPeriod, QuotaScope } from '@etabli/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PlanType } from './plan.type';

@ObjectType('Quota', {
  description: 'Everybody’s share of hours in a day, ISO week or month, of what its scope covers.',
})
export class QuotaType {
  @Field(() => ID)
  id!: string;

  @Field(() => QuotaScopeEnum)
  scope!: QuotaScope;

  @Field(() => String, { nullable: true, description: 'The resource, category or pole; null: whatever is booked.' })
  scopeName!: string | null;

  @Field(() => ID, { nullable: true })
  resourceId!: string | null;

  @Field(() => String, { nullable: true })
  category!: string | null;

  @Field(() => ID, { nullable: true })
  poleId!: string | null;

  @Field(() => PlanType, { nullable: true, description: 'Whose share it is; null: everybody’s.' })
  plan!: PlanType | null;

  @Field(() => QuotaPeriodEnum)
  period!: QuotaPeriod;

  @Field(() => Int)
  limitMinutes!: number;
}

@InputType()
export class SetQuotaInput {
  @Field(() => QuotaScopeEnum)
  scope!: QuotaScope;

  @Field(() => ID, { nullable: true, description: 'For the scope RESOURCE.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'For the scope CATEGORY.' })
  category?: string | null;

  @Field(() => ID, { nullable: true, description: 'For the scope POLE.' })
  poleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those on this plan; null: everybody.' })
  planId?: string | null;

  @Field(() => QuotaPeriodEnum)
  period!: QuotaPeriod;

  @Field(() => Int)
  limitMinutes!: number;
}

@InputType()
export class RemoveQuotaInput {
  @Field(() => ID)
  quotaId!: string;
}

@ObjectType()
export class QuotaPayload extends MutationPayload {
  @Field(() => QuotaType, { nullable: true, description: 'As it is now; null when refused.' })
  quota?: QuotaType | null;
}

@ObjectType()
export class RemoveQuotaPayload extends MutationPayload {}
