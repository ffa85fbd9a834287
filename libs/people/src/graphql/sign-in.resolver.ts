import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { CreateFirstAdministrator } from '../manufacture/create-first-administrator.use-case';
import { PeopleQuery } from '../persons/people.query';
import { SignIn } from '../sessions/sign-in.use-case';
import { SignOut } from '../sessions/sign-out.use-case';
import { SignOutPayload } from './empty-payloads.type';
import { SessionReply } from './session-reply';
import { CreateFirstAdministratorInput, SignInInput } from './session.inputs';
import { SignInPayload } from './viewer.type';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signInUseCase: SignIn,
    private readonly signOutUseCase: SignOut,
    private readonly createFirstAdministratorUseCase: CreateFirstAdministrator,
    private readonly people: PeopleQuery,
    private readonly sessionReply: SessionReply,
  ) {}

  @Mutation(() => SignInPayload, { description: 'Opens a session: sets the cookie.' })
  async signIn(@Args('input') input: SignInInput, @Context() context: GraphqlContext): Promise<SignInPayload> {
    const session = await this.signInUseCase.execute(context.viewer, input, this.sessionReply.callerOf(context));
    this.sessionReply.opened(context, session);
    return { viewer: await this.people.viewer(session.viewer) };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  async signOut(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<SignOutPayload> {
    await this.signOutUseCase.execute(viewer);
    this.sessionReply.closed(context);
    return {};
  }

  @Mutation(() => SignInPayload, { description: 'Only while nobody is registered; signs the administrator in.' })
  async createFirstAdministrator(
    @Args('input') input: CreateFirstAdministratorInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    await this.createFirstAdministratorUseCase.execute(input, this.sessionReply.callerOf(context));
    return this.signIn({ email: input.email, password: input.password }, context);
  }
}
