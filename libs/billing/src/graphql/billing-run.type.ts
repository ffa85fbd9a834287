import { Instant, LocalDate, MutationPayload } from '@etabli/api-kit';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const BillingRunStateEnum = { RUNNING: 'RUNNING', DONE: 'DONE', STOPPED: 'STOPPED' } as const;
registerEnumType(BillingRunStateEnum, {
  name: 'BillingRunState',
  description: 'STOPPED: it reached a bound and waits for somebody to look.',
});

@ObjectType('BillingRun', { description: 'One day’s invoicing.' })
export class BillingRunType {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  day!: string;

  @Field(() => BillingRunStateEnum)
  state!: keyof typeof BillingRunStateEnum;

  @Field(() => Int)
  accounts!: number;

  @Field(() => Int)
  accountsDone!: number;

  @Field(() => Int, { description: 'Drafts made, issued or not.' })
  invoices!: number;

  @Field(() => Float, { description: 'Cents with VAT.' })
  cents!: number;

  @Field(() => String, { nullable: true, description: 'The bound it reached, and the account it reached it at.' })
  stoppedReason!: string | null;

  @Field(() => Instant)
  startedAt!: string;

  @Field(() => Instant, { nullable: true })
  finishedAt!: string | null;
}

@ObjectType()
export class BillingRunPayload extends MutationPayload {
  @Field(() => BillingRunType, { nullable: true })
  run?: BillingRunType | null;
}

@InputType()
export class ResumeBillingRunInput {
  @Field(() => ID)
  runId!: string;
}
