import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BookSlot } from '../book-slot.use-case';
import { BookingsQuery } from '../bookings.query';
import { CancelBooking } from '../cancel-booking.use-case';
import { MoveBooking } from '../move-booking.use-case';
import { BookSlotInput, CancelBookingInput, MoveBookingInput } from './booking.inputs';
import { BookingPayload } from './booking.type';

interface Done {
  readonly bookingId: string;
  readonly clientMutationId?: string | null | undefined;
}

@Resolver()
export class BookingActsResolver {
  constructor(
    private readonly bookings: BookingsQuery,
    private readonly booking: BookSlot,
    private readonly moving: MoveBooking,
    private readonly cancelling: CancelBooking,
  ) {}

  @Mutation(() => BookingPayload, { description: 'Books a slot for oneself, or for somebody by staff.' })
  async bookSlot(@CurrentViewer() viewer: Viewer, @Args('input') input: BookSlotInput): Promise<BookingPayload> {
    return this.answer(viewer, { ...input, bookingId: await this.booking.execute(viewer, input) });
  }

  @Mutation(() => BookingPayload, { description: 'Takes another slot, of another resource if wished.' })
  async moveBooking(@CurrentViewer() viewer: Viewer, @Args('input') input: MoveBookingInput): Promise<BookingPayload> {
    return this.answer(viewer, { ...input, bookingId: await this.moving.execute(viewer, input) });
  }

  @Mutation(() => BookingPayload, { description: 'Gives the slot back; hours return to their pack.' })
  async cancelBooking(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelBookingInput,
  ): Promise<BookingPayload> {
    return this.answer(viewer, { ...input, bookingId: await this.cancelling.execute(viewer, input) });
  }

  private async answer(viewer: Viewer, { bookingId, clientMutationId }: Done): Promise<BookingPayload> {
    return { booking: await this.bookings.one(viewer, bookingId), clientMutationId: clientMutationId ?? null };
  }
}
