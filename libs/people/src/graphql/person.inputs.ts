import { LanguageEnum, RoleEnum } from '@etabli/api-kit';
import type { Language, Role } from '@etabli/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ isAbstract: true })
abstract class PersonFieldsInput {
  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Civil day of birth, YYYY-MM-DD, for minors above all; left out when editing: unchanged.',
  })
  bornOn?: string | null;

  @Field(() => String, { nullable: true })
  trade?: string | null;

  @Field(() => String, { nullable: true })
  commune?: string | null;

  @Field(() => String, { nullable: true })
  businessName?: string | null;

  @Field(() => [RoleEnum], { description: 'At least one. MANAGER and ADMINISTRATOR: by administrators only.' })
  roles!: Role[];

  @Field(() => ID, { nullable: true, description: 'For a PARTNER_VIEWER; left out when editing: unchanged.' })
  partnerId?: string | null;
}

@InputType()
export class RegisterPersonInput extends PersonFieldsInput {
  @Field()
  email!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'Of the invitation, then of the account; FR when left out.',
  })
  language?: Language | null;
}

@InputType()
export class EditPersonInput extends PersonFieldsInput {
  @Field(() => ID)
  personId!: string;

  @Field({ description: 'False closes the account and ends its sessions.' })
  active!: boolean;
}

@InputType()
export class PlaceHoldInput {
  @Field(() => ID)
  personId!: string;

  @Field({ description: '3 to 500 characters; the person reads it.' })
  reason!: string;
}

@InputType()
export class LiftHoldInput {
  @Field(() => ID)
  holdId!: string;
}

@ArgsType()
export class PeopleArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, address, business or trade.' })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true })
  role?: Role | null;

  @Field(() => Int, { defaultValue: 25, nullable: true, description: 'At most 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
