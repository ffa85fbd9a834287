import { MutationPayload } from '@etabli/api-kit';
import { ObjectType } from '@nestjs/graphql';

@ObjectType()
export class SignOutPayload extends MutationPayload {}

@ObjectType({ description: 'The same whether or not there is an account.' })
export class RequestPasswordResetPayload extends MutationPayload {}

@ObjectType()
export class ResetPasswordPayload extends MutationPayload {}

@ObjectType()
export class ChangePasswordPayload extends MutationPayload {}
