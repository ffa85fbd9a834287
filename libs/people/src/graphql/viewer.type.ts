import { LanguageEnum, LocalDate, MutationPayload, RoleEnum } from '@etabli/api-kit';
import type { Language, Role } from '@etabli/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Viewer', { description: 'The person signed in, as they see themselves. Other areas add their fields.' })
export class ViewerType {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;

  @Field()
  displayName!: string;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field(() => LocalDate, { nullable: true })
  bornOn!: string | null;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => LanguageEnum)
  language!: Language;
}

@ObjectType()
export class SignInPayload extends MutationPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is now signed in; null when refused.' })
  viewer?: ViewerType | null;
}

@ObjectType()
export class RevokeSessionPayload extends MutationPayload {
  @Field(() => ViewerType, { nullable: true })
  viewer?: ViewerType | null;
}

@ObjectType()
export class SetLanguagePayload extends MutationPayload {
  @Field(() => ViewerType, { nullable: true })
  viewer?: ViewerType | null;
}
