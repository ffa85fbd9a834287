import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { ResourcePayload, ResourcesQuery, ResourceType, SetWaitlistRules } from '@etabli/workshop';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PlaceResourceInside } from '../place-resource-inside.use-case';
import { ResourceFloorQuery } from '../resource-floor.query';
import { PlaceResourceInsideInput, ResourceFloorType, SetWaitlistRulesInput } from './resource-floor.type';

@Resolver(() => ResourceType)
export class FloorOfResourceResolver {
  constructor(
    private readonly floors: ResourceFloorQuery,
    private readonly resources: ResourcesQuery,
    private readonly placing: PlaceResourceInside,
    private readonly ruling: SetWaitlistRules,
  ) {}

  @ResolveField(() => ResourceFloorType, { description: 'Code, waitlist, what it stands in and what stands in it.' })
  async floor(@Parent() { id }: ResourceType, @Context() { loaders }: GraphqlContext): Promise<ResourceFloorType> {
    const floor = await loaders.get('resource.floor', (ids) => this.floors.byIds(ids)).load(id);
    if (!floor) throw new Error(`resource ${id} has gone`);
    return floor;
  }

  @Mutation(() => ResourcePayload, {
    description:
      'Staff: stands it in another, whose bookings take it too from now on; refused while both are taken apart.',
  })
  async placeResourceInside(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PlaceResourceInsideInput,
  ): Promise<ResourcePayload> {
    return { resource: await this.resources.byId(await this.placing.execute(viewer, input)) };
  }

  @Mutation(() => ResourcePayload, { description: 'Staff: how its freed time is offered to those who wait.' })
  async setWaitlistRules(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetWaitlistRulesInput,
  ): Promise<ResourcePayload> {
    return { resource: await this.resources.byId(await this.ruling.execute(viewer, input)) };
  }
}

@Resolver(() => ResourceFloorType)
export class ResourceFloorResolver {
  constructor(private readonly resources: ResourcesQuery) {}

  @ResolveField(() => ResourceType, { nullable: true, description: 'Who books that takes this too.' })
  standsIn(@Parent() { parentId }: ResourceFloorType, @Context() { loaders }: GraphqlContext) {
    return parentId ? loaders.get('resources', (ids) => this.resources.byIds(ids)).load(parentId) : null;
  }

  @ResolveField(() => [ResourceType], { description: 'Taken with it; booked by somebody, they make it refuse.' })
  async contains(
    @Parent() { containedIds }: ResourceFloorType,
    @Context() { loaders }: GraphqlContext,
  ): Promise<ResourceType[]> {
    const loader = loaders.get('resources', (ids) => this.resources.byIds(ids));
    const found = await Promise.all(containedIds.map((id) => loader.load(id)));
    return found.filter((one) => one !== undefined);
  }
}
