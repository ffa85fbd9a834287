import type { ApplicationState, BusinessPosition } from '@etabli/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApplicationStateEnum } from './application.type';
import { BusinessPositionEnum } from './business.type';

@InputType()
export class EditApplicationInput {
  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field(() => String, { nullable: true, description: 'Asked for before sending.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Civil day, YYYY-MM-DD.' })
  bornOn?: string | null;

  @Field(() => String, { nullable: true })
  trade?: string | null;

  @Field(() => String, { nullable: true })
  commune?: string | null;

  @Field({ description: 'At most 2 000 characters; may be empty until it is sent.' })
  motivation!: string;

  @Field({ description: 'At most 4 000 characters; may be empty when there is a business.' })
  project!: string;

  @Field(() => String, { nullable: true, description: 'Of the business they work for; the check figure is verified.' })
  siret?: string | null;

  @Field(() => String, { nullable: true })
  businessName?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of `plans`; asked for before sending.' })
  planId?: string | null;
}

@InputType()
export class AcceptApplicationInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => BusinessPositionEnum, {
    nullable: true,
    description: 'In the business they named; left out: its owner when it is new here, else its employee.',
  })
  position?: BusinessPosition | null;
}

@InputType()
export class DeclineApplicationInput {
  @Field(() => ID)
  applicationId!: string;

  @Field({ description: '3 to 1 000 characters; the newcomer reads it.' })
  reason!: string;
}

@ArgsType()
export class ApplicationsArgs {
  @Field(() => ApplicationStateEnum, { nullable: true, description: 'Left out: those that wait for an answer.' })
  state?: ApplicationState | null;

  @Field(() => Int, { defaultValue: 25, nullable: true, description: 'At most 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
