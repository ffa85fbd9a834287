import { CurrentViewer, GraphqlContext, type ConnectionOf, type Viewer } from '@etabli/api-kit';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DependenciesQuery } from '../resources/dependencies.query';
import { PolesQuery } from '../poles/poles.query';
import { ResourcesQuery } from '../resources/resources.query';
import { PoleType } from './pole.type';
import { ResourceConnection, ResourceType } from './resource.type';
import { ResourcesArgs } from './resources.args';

@Resolver(() => ResourceType)
export class ResourceResolver {
  constructor(
    private readonly resources: ResourcesQuery,
    private readonly poles: PolesQuery,
    private readonly needed: DependenciesQuery,
  ) {}

  @Query(() => ResourceConnection, { name: 'resources', description: 'By pole, rank and name.' })
  page(@Args() filter: ResourcesArgs): Promise<ConnectionOf<ResourceType>> {
    return this.resources.page(filter);
  }

  @Query(() => ResourceType, { name: 'resource', nullable: true })
  one(@Args('id', { type: () => ID }) id: string): Promise<ResourceType | null> {
    return this.resources.byId(id);
  }

  @ResolveField(() => PoleType)
  pole(@Parent() resource: ResourceType, @Context() context: GraphqlContext): Promise<PoleType | undefined> {
    return context.loaders.get('poles', (ids) => this.poles.byIds(ids)).load(resource.poleId);
  }

  @ResolveField(() => [ResourceType], { description: 'What it does not run without, by name: dust extraction…' })
  async dependencies(@Parent() { id }: ResourceType, @Context() { loaders }: GraphqlContext): Promise<ResourceType[]> {
    return (await loaders.get('resource.dependencies', (ids) => this.needed.of(ids)).load(id)) ?? [];
  }

  @ResolveField(() => String, { nullable: true, description: 'For people signed in.' })
  outOfServiceReason(@Parent() resource: ResourceType, @CurrentViewer() viewer: Viewer): string | null {
    return viewer.signedIn ? resource.outOfServiceReason : null;
  }
}
