import { Connection, Instant, LanguageEnum, LocalDate, MutationPayload, RoleEnum } from '@etabli/api-kit';
import type { Language, Role } from '@etabli/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', { description: 'A human with an account, as staff sees them. Other areas add their fields.' })
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field()
  email!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Null: not known, an adult for all the rules know.' })
  bornOn!: string | null;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => String, { nullable: true, description: 'What they make.' })
  trade!: string | null;

  @Field(() => String, { nullable: true })
  commune!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of the business they are registered with; else as they said it.',
  })
  businessName!: string | null;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field({ description: 'False: the account is closed, nobody signs in with it.' })
  active!: boolean;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => ID, { nullable: true, description: 'The partner a PARTNER_VIEWER reads for.' })
  partnerId!: string | null;
}

@ObjectType({ description: 'A page of persons.' })
export class PersonConnection extends Connection(PersonType) {}

@ObjectType()
export class PersonPayload extends MutationPayload {
  @Field(() => PersonType, { nullable: true, description: 'The person as it is now; null when refused.' })
  person?: PersonType | null;
}
