import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BookingPolicyQuery } from '../policy/booking-policy.query';
import { SetBookingPolicy } from '../policy/set-booking-policy.use-case';
import { BookingPolicyPayload, BookingPolicyType } from './booking-policy.type';

@Resolver(() => BookingPolicyPayload)
export class BookingPolicyResolver {
  constructor(
    private readonly policy: BookingPolicyQuery,
    private readonly setUseCase: SetBookingPolicy,
  ) {}

  @Query(() => BookingPolicyType, {
    name: 'bookingPolicy',
    description: 'What the place has decided, for all who work there.',
  })
  read(@CurrentViewer() viewer: Viewer): Promise<BookingPolicyType> {
    return this.policy.read(viewer);
  }

  @ResolveField(() => BookingPolicyType, { nullable: true, description: 'As it is now, changed or not.' })
  bookingPolicy(@CurrentViewer() viewer: Viewer): Promise<BookingPolicyType> {
    return this.policy.read(viewer);
  }

  @Mutation(() => BookingPolicyPayload, { description: 'Managers. All of it at once; bookings already made are kept.' })
  async setBookingPolicy(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BookingPolicyType,
  ): Promise<BookingPolicyPayload> {
    await this.setUseCase.execute(viewer, input);
    return {};
  }
}
