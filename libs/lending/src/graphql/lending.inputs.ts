import { LocalDate } from '@etabli/api-kit';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class BorrowToolInput {
  @Field(() => ID)
  toolUnitId!: string;

  @Field(() => ID, { nullable: true, description: 'Managers at the desk: for whom.' })
  personId?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the loan; the longest the tool allows when left out.',
  })
  dueOn?: string | null;
}

@InputType()
export class ReturnToolInput {
  @Field(() => ID)
  loanId!: string;

  @Field(() => String, { nullable: true, description: 'Becomes the condition of the unit.' })
  condition?: string | null;
}

@ArgsType()
export class ToolsArgs {
  @Field(() => String, {
    nullable: true,
    description: 'In the name, category or description, whatever accents and case.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  poleId?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ArgsType()
export class MyLoansArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  returned?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ArgsType()
export class LoansArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  overdueOnly?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
