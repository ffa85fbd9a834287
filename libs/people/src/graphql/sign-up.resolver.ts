import { GraphqlContext, MutationPayload } from '@etabli/api-kit';
import { Args, Context, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { PeopleQuery } from '../persons/people.query';
import { ConfirmSignUp } from '../sign-up/confirm-sign-up.use-case';
import { SignUp } from '../sign-up/sign-up.use-case';
import { SessionReply } from './session-reply';
import { ConfirmSignUpInput, SignUpInput } from './sign-up.inputs';
import { SignInPayload } from './viewer.type';

@ObjectType({ description: 'The same whether or not the address has an account.' })
export class SignUpPayload extends MutationPayload {}

@Resolver()
export class SignUpResolver {
  constructor(
    private readonly signUpUseCase: SignUp,
    private readonly confirmSignUpUseCase: ConfirmSignUp,
    private readonly people: PeopleQuery,
    private readonly sessionReply: SessionReply,
  ) {}

  @Mutation(() => SignUpPayload, { description: 'Somebody wants to join: mails a link that works once, for a day.' })
  async signUp(@Args('input') input: SignUpInput, @Context() context: GraphqlContext): Promise<SignUpPayload> {
    await this.signUpUseCase.execute(context.viewer, input, this.sessionReply.callerOf(context));
    return {};
  }

  @Mutation(() => SignInPayload, {
    description: 'Opens the account of a newcomer, an APPLICANT with an application to write, and signs them in.',
  })
  async confirmSignUp(
    @Args('input') input: ConfirmSignUpInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    const caller = this.sessionReply.callerOf(context);
    const session = await this.confirmSignUpUseCase.execute(context.viewer, input, caller);
    this.sessionReply.opened(context, session);
    return { viewer: await this.people.viewer(session.viewer) };
  }
}
