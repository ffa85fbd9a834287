import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class SignUpInput {
  @Field()
  email!: string;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Hidden from people by the form: whatever fills it in is a program, and is answered like anybody.',
  })
  website?: string | null;
}

@InputType()
export class ConfirmSignUpInput {
  @Field({ description: '`jeton` of the mailed link.' })
  token!: string;

  @Field({ description: '12 to 200 characters.' })
  password!: string;
}
