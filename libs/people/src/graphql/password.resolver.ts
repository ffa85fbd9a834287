import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ChangePassword } from '../passwords/change-password.use-case';
import { RequestPasswordReset } from '../passwords/request-password-reset.use-case';
import { ResetPassword } from '../passwords/reset-password.use-case';
import { ChangePasswordPayload, RequestPasswordResetPayload, ResetPasswordPayload } from './empty-payloads.type';
import { SessionReply } from './session-reply';
import { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './session.inputs';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly requestPasswordResetUseCase: RequestPasswordReset,
    private readonly resetPasswordUseCase: ResetPassword,
    private readonly changePasswordUseCase: ChangePassword,
    private readonly sessionReply: SessionReply,
  ) {}

  @Mutation(() => RequestPasswordResetPayload, { description: 'Mails a link, if there is an account.' })
  async requestPasswordReset(
    @Args('input') input: RequestPasswordResetInput,
    @Context() context: GraphqlContext,
  ): Promise<RequestPasswordResetPayload> {
    await this.requestPasswordResetUseCase.execute(input, this.sessionReply.callerOf(context));
    return {};
  }

  @Mutation(() => ResetPasswordPayload, { description: 'Chooses a password with a mailed link; ends all sessions.' })
  async resetPassword(@Args('input') input: ResetPasswordInput): Promise<ResetPasswordPayload> {
    await this.resetPasswordUseCase.execute(input);
    return {};
  }

  @Mutation(() => ChangePasswordPayload, { description: 'Ends the other sessions of the viewer.' })
  async changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    await this.changePasswordUseCase.execute(viewer, input);
    return {};
  }
}
