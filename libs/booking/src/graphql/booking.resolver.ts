import { CurrentViewer, GraphqlContext, presentRefusal, type Viewer } from '@etabli/api-kit';
import { ResourcesQuery, ResourceType } from '@etabli/workshop';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BookingsQuery } from '../bookings.query';
import { CheckBooking } from '../check-booking.query';
import { CheckBookingInput, MyBookingsArgs } from './booking.inputs';
import { BookingConnection, BookingType } from './booking.type';
import { BookingVerdictType } from './verdict.type';

@Resolver(() => BookingType)
export class BookingResolver {
  constructor(
    private readonly bookings: BookingsQuery,
    private readonly resources: ResourcesQuery,
    private readonly verdicts: CheckBooking,
  ) {}

  @Query(() => BookingConnection, { description: 'Signed in: bookings to come, or past and cancelled ones.' })
  myBookings(@CurrentViewer() viewer: Viewer, @Args() filter: MyBookingsArgs): Promise<BookingConnection> {
    return this.bookings.mine(viewer, filter);
  }

  @Query(() => BookingType, { nullable: true, description: 'One’s own, or any for staff.' })
  booking(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<BookingType | null> {
    return this.bookings.one(viewer, id);
  }

  @Query(() => BookingVerdictType, { description: 'What booking or moving would answer now. Nothing is written.' })
  async checkBooking(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CheckBookingInput,
  ): Promise<BookingVerdictType> {
    const { slot, refusals, quotas, ...verdict } = await this.verdicts.execute(viewer, input);
    return {
      ...verdict,
      quotas: [...quotas],
      slot: slot && { startsAt: slot.start, endsAt: slot.end },
      refusals: refusals.map((refusal) => presentRefusal(refusal, viewer.language)),
    };
  }

  @ResolveField(() => ResourceType)
  resource(@Parent() { resourceId }: BookingType, @Context() { loaders }: GraphqlContext) {
    return loaders.get('resources', (ids) => this.resources.byIds(ids)).load(resourceId);
  }
}
