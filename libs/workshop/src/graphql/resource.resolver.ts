import { CurrentViewer, GraphqlContext, type ConnectionOf, type Viewer } from '@etabli/api-kit';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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

  @ResolveField(() => String, { nullable: true, description: 'For people signed in.' })
  outOfServiceReason(@Parent() resource: ResourceType, @CurrentViewer() viewer: Viewer): string | null {
    return viewer.signedIn ? resource.outOfServiceReason : null;
  }
}
