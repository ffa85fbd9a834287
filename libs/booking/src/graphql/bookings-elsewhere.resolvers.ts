import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { PersonType } from '@etabli/people';
import { ClosurePayload, TakeOutOfServicePayload } from '@etabli/workshop';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BookingsQuery } from '../bookings.query';
import { BookingType } from './booking.type';

@Resolver(() => PersonType)
export class PersonBookingsResolver {
  constructor(private readonly bookings: BookingsQuery) {}

  @ResolveField(() => [BookingType], { description: 'Staff: the next bookings of the person.' })
  upcomingBookings(
    @Parent() { id }: PersonType,
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 10 }) first: number | null,
  ): Promise<BookingType[]> {
    return this.bookings.upcomingOf(viewer, id, first);
  }
}

@Resolver(() => TakeOutOfServicePayload)
export class OutOfServiceBookingsResolver {
  constructor(private readonly bookings: BookingsQuery) {}

  @ResolveField(() => [BookingType], { description: 'Confirmed bookings to come on the resource, to be rebooked.' })
  affectedBookings(
    @Parent() { affectedBookingIds }: TakeOutOfServicePayload,
    @CurrentViewer() viewer: Viewer,
  ): Promise<BookingType[]> | BookingType[] {
    return affectedBookingIds?.length ? this.bookings.some(viewer, affectedBookingIds) : [];
  }
}

@Resolver(() => ClosurePayload)
export class ClosureBookingsResolver {
  constructor(private readonly bookings: BookingsQuery) {}

  @ResolveField(() => [BookingType], { description: 'Confirmed bookings inside the closure: somebody has to tell.' })
  affectedBookings(
    @Parent() { affectedBookingIds }: ClosurePayload,
    @CurrentViewer() viewer: Viewer,
  ): Promise<BookingType[]> | BookingType[] {
    return affectedBookingIds?.length ? this.bookings.some(viewer, affectedBookingIds) : [];
  }
}
