import { LanguageEnum } from '@etabli/api-kit';
import type { Language } from '@etabli/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class SignInInput {
  @Field()
  email!: string;

  @Field()
  password!: string;
}

@InputType()
export class RequestPasswordResetInput {
  @Field()
  email!: string;
}

@InputType()
export class ResetPasswordInput {
  @Field({ description: '`jeton` of the mailed link.' })
  token!: string;

  @Field({ description: '12 to 200 characters.' })
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  currentPassword!: string;

  @Field({ description: '12 to 200 characters.' })
  newPassword!: string;
}

@InputType()
export class RevokeSessionInput {
  @Field(() => ID)
  sessionId!: string;
}

@InputType()
export class SetLanguageInput {
  @Field(() => LanguageEnum)
  language!: Language;
}

@InputType()
export class CreateFirstAdministratorInput {
  @Field()
  email!: string;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field({ description: '12 to 200 characters.' })
  password!: string;

  @Field({ description: 'Printed in the terminal of the server at each start.' })
  setupCode!: string;
}
