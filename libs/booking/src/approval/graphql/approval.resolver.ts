import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { BookingsQuery } from '../../bookings.query';
import { BookingPayload } from '../../graphql/booking.type';
import { ApproveBooking } from '../approve-booking.use-case';
import { DeclineBooking } from '../decline-booking.use-case';

@InputType()
export class ApproveBookingInput {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => String, { nullable: true, description: 'Go through refusals that allow it, for this reason.' })
  overrideReason?: string | null;
}

@InputType()
export class DeclineBookingInput {
  @Field(() => ID)
  bookingId!: string;

  @Field({ description: 'Its person reads it.' })
  reason!: string;
}

@Resolver()
export class ApprovalResolver {
  constructor(
    private readonly bookings: BookingsQuery,
    private readonly approving: ApproveBooking,
    private readonly declining: DeclineBooking,
  ) {}

  @Mutation(() => BookingPayload, {
    description: 'Staff: agrees to a booking that was asked for. The rules are asked again.',
  })
  async approveBooking(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ApproveBookingInput,
  ): Promise<BookingPayload> {
    return { booking: await this.bookings.one(viewer, await this.approving.execute(viewer, input)) };
  }

  @Mutation(() => BookingPayload, {
    description: 'Staff: turns down a booking that was asked for; its time is free again.',
  })
  async declineBooking(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DeclineBookingInput,
  ): Promise<BookingPayload> {
    return { booking: await this.bookings.one(viewer, await this.declining.execute(viewer, input)) };
  }
}
