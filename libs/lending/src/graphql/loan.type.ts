import { Connection, Instant, MutationPayload } from '@etabli/api-kit';
import { BookingPersonType } from '@etabli/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ToolType, ToolUnitType } from './tool.type';

@ObjectType('Loan', { description: 'A unit lent to a member until the end of a civil day.' })
export class LoanType {
  @Field(() => ID)
  id!: string;

  @Field(() => ToolUnitType)
  unit!: ToolUnitType;

  @Field(() => ToolType)
  tool!: ToolType;

  @Field(() => BookingPersonType)
  borrower!: BookingPersonType;

  @Field(() => Instant)
  borrowedAt!: string;

  @Field(() => Instant, { description: 'The end of the day it is due: midnight, hence `dueOn` for screens.' })
  dueAt!: string;

  @Field(() => Instant, { nullable: true })
  returnedAt!: string | null;

  @Field(() => String, { nullable: true })
  returnCondition!: string | null;
}

@ObjectType()
export class LoanConnection extends Connection(LoanType) {}

@ObjectType()
export class LoanPayload extends MutationPayload {
  @Field(() => LoanType, { nullable: true })
  loan?: LoanType | null;
}
