import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptApplication } from '../applications/accept-application.use-case';
import { ApplicationsQuery } from '../applications/applications.query';
import { DeclineApplication } from '../applications/decline-application.use-case';
import { PeopleQuery } from '../persons/people.query';
import { AcceptApplicationInput, ApplicationsArgs, DeclineApplicationInput } from './application.inputs';
import { ApplicationConnection, ApplicationPayload, ApplicationType } from './application.type';
import { PersonType } from './person.type';

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly applicationsQuery: ApplicationsQuery,
    private readonly people: PeopleQuery,
    private readonly acceptUseCase: AcceptApplication,
    private readonly declineUseCase: DeclineApplication,
  ) {}

  @Query(() => ApplicationConnection, { description: 'Staff: applications that were sent, the longest waiting first.' })
  applications(@CurrentViewer() viewer: Viewer, @Args() filter: ApplicationsArgs): Promise<ApplicationConnection> {
    return this.applicationsQuery.list(viewer, filter);
  }

  @Query(() => ApplicationType, { nullable: true, description: 'Staff: one application that was sent.' })
  application(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ApplicationType | null> {
    return this.applicationsQuery.one(viewer, id);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who applies, with their documents.' })
  async person(
    @Parent() { personId }: ApplicationType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<PersonType | null> {
    const persons = loaders.get('application.person', (ids) => this.people.byIds(viewer, ids));
    return (await persons.load(personId)) ?? null;
  }

  @Mutation(() => ApplicationPayload, {
    description: 'Staff: the newcomer becomes a member, of the business they named; subscribe them to the plan next.',
  })
  async acceptApplication(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptApplicationInput,
  ): Promise<ApplicationPayload> {
    const id = await this.acceptUseCase.execute(viewer, input);
    return { application: await this.applicationsQuery.one(viewer, id) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Staff: declines an application, with a reason.' })
  async declineApplication(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DeclineApplicationInput,
  ): Promise<ApplicationPayload> {
    const id = await this.declineUseCase.execute(viewer, input);
    return { application: await this.applicationsQuery.one(viewer, id) };
  }
}
