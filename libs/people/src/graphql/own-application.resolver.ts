import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationsQuery } from '../applications/applications.query';
import { EditApplication } from '../applications/edit-application.use-case';
import { SubmitApplication } from '../applications/submit-application.use-case';
import { WithdrawApplication } from '../applications/withdraw-application.use-case';
import { PeopleQuery } from '../persons/people.query';
import { EditApplicationInput } from './application.inputs';
import { ApplicationType, OwnApplicationPayload } from './application.type';
import { PersonType } from './person.type';
import { ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class OwnApplicationResolver {
  constructor(
    private readonly applications: ApplicationsQuery,
    private readonly people: PeopleQuery,
    private readonly editUseCase: EditApplication,
    private readonly submitUseCase: SubmitApplication,
    private readonly withdrawUseCase: WithdrawApplication,
  ) {}

  @ResolveField(() => ApplicationType, { nullable: true, description: 'Their latest application.' })
  async application(@Parent() { id }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<ApplicationType | null> {
    return (await this.applications.latestOf(viewer, [id])).get(id) ?? null;
  }

  @Mutation(() => OwnApplicationPayload, {
    description: 'APPLICANT: writes their application; after a no or a withdrawal, begins another.',
  })
  async editApplication(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditApplicationInput,
  ): Promise<OwnApplicationPayload> {
    await this.editUseCase.execute(viewer, input);
    return { viewer: await this.people.viewer(viewer) };
  }

  @Mutation(() => OwnApplicationPayload, { description: 'APPLICANT: sends it; refused while a step is left to them.' })
  async submitApplication(@CurrentViewer() viewer: Viewer): Promise<OwnApplicationPayload> {
    await this.submitUseCase.execute(viewer);
    return { viewer: await this.people.viewer(viewer) };
  }

  @Mutation(() => OwnApplicationPayload, { description: 'APPLICANT: takes it back, sent or not.' })
  async withdrawApplication(@CurrentViewer() viewer: Viewer): Promise<OwnApplicationPayload> {
    await this.withdrawUseCase.execute(viewer);
    return { viewer: await this.people.viewer(viewer) };
  }
}

@Resolver(() => PersonType)
export class PersonApplicationResolver {
  constructor(private readonly applications: ApplicationsQuery) {}

  @ResolveField(() => ApplicationType, { nullable: true, description: 'Their latest application that was sent.' })
  async application(
    @Parent() { id }: PersonType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<ApplicationType | null> {
    const latest = loaders.get('person.application', (ids) => this.applications.latestOf(viewer, ids));
    return (await latest.load(id)) ?? null;
  }
}
