import { LocalDate } from '@etabli/api-kit';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

@ArgsType()
export class AuthorisedPersonsArgs {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => LocalDate)
  on!: string;

  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ArgsType()
export class HabilitationLedgerArgs {
  @Field(() => ID)
  personId!: string;

  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
