import { CurrentViewer, type GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { PeopleQuery } from '../persons/people.query';
import { SetLanguage } from '../persons/set-language.use-case';
import { RevokeSession } from '../sessions/revoke-session.use-case';
import { RevokeSessionInput, SetLanguageInput } from './session.inputs';
import { RevokeSessionPayload, SetLanguagePayload } from './viewer.type';

@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly people: PeopleQuery,
    private readonly revokeSessionUseCase: RevokeSession,
    private readonly setLanguageUseCase: SetLanguage,
  ) {}

  @Mutation(() => RevokeSessionPayload, { description: 'Signs another browser of the viewer out.' })
  async revokeSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RevokeSessionInput,
  ): Promise<RevokeSessionPayload> {
    await this.revokeSessionUseCase.execute(viewer, input);
    return { viewer: await this.people.viewer(viewer) };
  }

  @Mutation(() => SetLanguagePayload, { description: 'Language of screens, sentences and mails.' })
  async setLanguage(
    @Args('input') input: SetLanguageInput,
    @Context() context: GraphqlContext,
  ): Promise<SetLanguagePayload> {
    const language = await this.setLanguageUseCase.execute(context.viewer, input);
    context.viewer = { ...context.viewer, language };
    return { viewer: await this.people.viewer(context.viewer) };
  }
}
