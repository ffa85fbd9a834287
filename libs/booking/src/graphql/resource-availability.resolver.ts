import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { ResourceType } from '@etabli/workshop';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FreeSlotsQuery } from '../free-slots.query';
import { RequirementsQuery } from '../requirements.query';
import { SlotAlternative } from './refusal-types';
import { FreeSlotsAmongArgs, NextFreeSlotsArgs, RequirementType } from './resource-availability.type';
import { SlotType } from './verdict.type';

@Resolver(() => ResourceType)
export class ResourceAvailabilityResolver {
  constructor(
    private readonly freeSlots: FreeSlotsQuery,
    private readonly requirementsQuery: RequirementsQuery,
  ) {}

  @Query(() => [SlotType], { description: 'The next free slots of this length, on the grid, inside opening hours.' })
  async nextFreeSlots(@Args() question: NextFreeSlotsArgs): Promise<SlotType[]> {
    const slots = await this.freeSlots.next(question);
    return slots.map(({ start, end }) => ({ startsAt: start, endsAt: end }));
  }

  @Query(() => [SlotAlternative], {
    description:
      'The first free slot of each of these resources within two weeks, soonest first; never while the viewer is booked elsewhere.',
  })
  async freeSlotsAmong(
    @CurrentViewer() viewer: Viewer,
    @Args() question: FreeSlotsAmongArgs,
  ): Promise<SlotAlternative[]> {
    const found = await this.freeSlots.nextAmong(question, viewer);
    return found.map(({ resourceId, slot }) => ({ resourceId, startsAt: slot.start, endsAt: slot.end }));
  }

  @ResolveField(() => SlotType, {
    nullable: true,
    description:
      'Next free slot of the usual length (an hour, or what the resource allows) within two weeks, whoever asks; null when none.',
  })
  async nextFreeSlot(@Parent() { id }: ResourceType, @Context() { loaders }: GraphqlContext): Promise<SlotType | null> {
    const slot = await loaders.get('nextFreeSlots', (ids) => this.freeSlots.nextOfEach(ids)).load(id);
    return slot ? { startsAt: slot.start, endsAt: slot.end } : null;
  }

  @ResolveField(() => [RequirementType], {
    description: 'What it takes the viewer to use it, each point held or not. Empty for visitors.',
  })
  async requirements(
    @Parent() { id }: ResourceType,
    @CurrentViewer() viewer: Viewer,
    @Context() { loaders }: GraphqlContext,
  ): Promise<RequirementType[]> {
    if (!viewer.signedIn) return [];
    return (await loaders.get('requirements', (ids) => this.requirementsQuery.of(viewer, ids)).load(id)) ?? [];
  }
}
