import { CurrentViewer, GraphqlContext, LocalDate, type Viewer } from '@etabli/api-kit';
import type { PresenceNames } from '@etabli/domain';
import { ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PresenceNamesEnum } from '../../graphql/floor-enums';
import { HoursQuery } from '../hours.query';
import { PresenceQuery } from '../presence.query';
import { SetPresenceNames } from '../set-presence-names.use-case';
import { StartUsage } from '../start-usage.use-case';
import { StopUsage } from '../stop-usage.use-case';
import { UsageSessionQuery } from '../usage-session.query';
import {
  HoursOfResourceType,
  PresenceNamesPayload,
  PresenceType,
  SetPresenceNamesInput,
  StartUsageInput,
  StopUsageInput,
  UsagePayload,
  UsageSessionType,
} from './usage.type';

@Resolver(() => UsageSessionType)
export class UsageResolver {
  constructor(
    private readonly sessions: UsageSessionQuery,
    private readonly resources: ResourcesQuery,
    private readonly starting: StartUsage,
    private readonly stopping: StopUsage,
  ) {}

  @Mutation(() => UsagePayload, {
    description: 'Starts a machine. The rules are asked again; without a booking, a free slot is booked first.',
  })
  async startUsage(@CurrentViewer() viewer: Viewer, @Args('input') input: StartUsageInput): Promise<UsagePayload> {
    return { session: await this.sessions.one(viewer, await this.starting.execute(viewer, input)) };
  }

  @Mutation(() => UsagePayload, { description: 'Stops a machine. The booking stands: finishEarly frees the rest.' })
  async stopUsage(@CurrentViewer() viewer: Viewer, @Args('input') input: StopUsageInput): Promise<UsagePayload> {
    return { session: await this.sessions.one(viewer, await this.stopping.execute(viewer, input)) };
  }

  @ResolveField(() => ResourceType)
  resource(@Parent() { resourceId }: UsageSessionType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('resources', (ids) => this.resources.byIds(ids)).load(resourceId);
  }
}

@Resolver(() => PresenceType)
export class PresenceResolver {
  constructor(
    private readonly board: PresenceQuery,
    private readonly naming: SetPresenceNames,
    private readonly resources: ResourcesQuery,
  ) {}

  @Query(() => [PresenceType], { description: 'Signed in: who is in the workshop now, by pole and resource.' })
  presence(
    @CurrentViewer() viewer: Viewer,
    @Args('asOthersSee', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Named as the place lets others read it, for a screen on the wall, whoever opened it.',
    })
    asOthersSee: boolean,
  ): Promise<PresenceType[]> {
    return this.board.now(viewer, asOthersSee);
  }

  @Query(() => PresenceNamesEnum, { description: 'Staff: whose names the presence board shows to the others.' })
  presenceNames(@CurrentViewer() viewer: Viewer): Promise<PresenceNames> {
    return this.board.namesForOthers(viewer);
  }

  @Mutation(() => PresenceNamesPayload, { description: 'Staff: whose names the presence board shows to the others.' })
  async setPresenceNames(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetPresenceNamesInput,
  ): Promise<PresenceNamesPayload> {
    return { names: await this.naming.execute(viewer, input) };
  }

  @ResolveField(() => ResourceType)
  resource(@Parent() { resourceId }: PresenceType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('resources', (ids) => this.resources.byIds(ids)).load(resourceId);
  }
}

@Resolver(() => HoursOfResourceType)
export class HoursResolver {
  constructor(
    private readonly hours: HoursQuery,
    private readonly resources: ResourcesQuery,
  ) {}

  @Query(() => [HoursOfResourceType], {
    description: 'Staff: what began between two days, both included, by resource.',
  })
  hoursBookedAndUsed(
    @CurrentViewer() viewer: Viewer,
    @Args('from', { type: () => LocalDate }) from: string,
    @Args('to', { type: () => LocalDate }) to: string,
  ): Promise<HoursOfResourceType[]> {
    return this.hours.between(viewer, { from, to });
  }

  @ResolveField(() => ResourceType)
  resource(@Parent() { resourceId }: HoursOfResourceType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('resources', (ids) => this.resources.byIds(ids)).load(resourceId);
  }
}
