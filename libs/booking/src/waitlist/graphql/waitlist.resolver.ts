import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BookingsQuery } from '../../bookings.query';
import { ClaimSlot } from '../claim-slot.use-case';
import { JoinWaitlist } from '../join-waitlist.use-case';
import { LeaveWaitlist } from '../leave-waitlist.use-case';
import { WaitlistQuery } from '../waitlist.query';
import { ClaimSlotInput, JoinWaitlistInput, LeaveWaitlistInput } from './waitlist.inputs';
import { ClaimSlotPayload, WaitlistEntryType, WaitlistPayload } from './waitlist.type';

@Resolver(() => WaitlistEntryType)
export class WaitlistResolver {
  constructor(
    private readonly waitlist: WaitlistQuery,
    private readonly bookings: BookingsQuery,
    private readonly resources: ResourcesQuery,
    private readonly joining: JoinWaitlist,
    private readonly leaving: LeaveWaitlist,
    private readonly claiming: ClaimSlot,
  ) {}

  @Query(() => [WaitlistEntryType], {
    description:
      'Signed in: one’s own places, offers first, then those that wait, then what was over in the last week.',
  })
  myWaitlist(@CurrentViewer() viewer: Viewer): Promise<WaitlistEntryType[]> {
    return this.waitlist.mine(viewer);
  }

  @Query(() => [WaitlistEntryType], {
    name: 'waitlist',
    description: 'Staff: who waits for a resource or its category, in their order.',
  })
  of(
    @CurrentViewer() viewer: Viewer,
    @Args('resourceId', { type: () => ID }) resourceId: string,
  ): Promise<WaitlistEntryType[]> {
    return this.waitlist.of(viewer, resourceId);
  }

  @Mutation(() => WaitlistPayload, { description: 'Waits for a slot that is taken: offered as soon as it is freed.' })
  async joinWaitlist(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: JoinWaitlistInput,
  ): Promise<WaitlistPayload> {
    return { entry: await this.waitlist.one(viewer, await this.joining.execute(viewer, input)) };
  }

  @Mutation(() => WaitlistPayload, { description: 'Gives up waiting, or turns an offer down: it goes to the next.' })
  async leaveWaitlist(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: LeaveWaitlistInput,
  ): Promise<WaitlistPayload> {
    return { entry: await this.waitlist.one(viewer, await this.leaving.execute(viewer, input)) };
  }

  @Mutation(() => ClaimSlotPayload, {
    description: 'Takes the slot that was offered. Of all those told at once, the first gets it.',
  })
  async claimSlot(@CurrentViewer() viewer: Viewer, @Args('input') input: ClaimSlotInput): Promise<ClaimSlotPayload> {
    return { booking: await this.bookings.one(viewer, await this.claiming.execute(viewer, input)) };
  }

  @ResolveField(() => ResourceType, { nullable: true, description: 'Waited for; null when for a category.' })
  resource(@Parent() { resourceId }: WaitlistEntryType, @Context() context: GraphqlContext) {
    return this.load(resourceId, context);
  }

  @ResolveField(() => ResourceType, { nullable: true, description: 'While OFFERED: which one came free.' })
  offeredResource(@Parent() { offeredResourceId }: WaitlistEntryType, @Context() context: GraphqlContext) {
    return this.load(offeredResourceId, context);
  }

  private load(id: string | null, { loaders }: GraphqlContext) {
    return id ? loaders.get('resources', (ids) => this.resources.byIds(ids)).load(id) : null;
  }
}
