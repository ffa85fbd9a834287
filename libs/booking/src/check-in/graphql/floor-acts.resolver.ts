import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BookingsQuery } from '../../bookings.query';
import { BookingPayload } from '../../graphql/booking.type';
import { AbsencesQuery } from '../absences.query';
import { CancelBookingLate } from '../cancel-booking-late.use-case';
import { CheckIn } from '../check-in.use-case';
import { FinishEarly } from '../finish-early.use-case';
import { ForgiveAbsence } from '../forgive-absence.use-case';
import { CancelBookingLateInput, CheckInInput, FinishEarlyInput, ForgiveAbsenceInput } from './floor.inputs';
import { AbsencePayload } from './floor.type';

@Resolver()
export class FloorActsResolver {
  constructor(
    private readonly bookings: BookingsQuery,
    private readonly absences: AbsencesQuery,
    private readonly checkingIn: CheckIn,
    private readonly finishing: FinishEarly,
    private readonly cancelling: CancelBookingLate,
    private readonly forgiving: ForgiveAbsence,
  ) {}

  @Mutation(() => BookingPayload, { description: 'Says that one is there. Twice is once.' })
  async checkIn(@CurrentViewer() viewer: Viewer, @Args('input') input: CheckInInput): Promise<BookingPayload> {
    return { booking: await this.bookings.one(viewer, await this.checkingIn.execute(viewer, input)) };
  }

  @Mutation(() => BookingPayload, {
    description: 'Done before the end: the rest is free for others. Stops the machine too.',
  })
  async finishEarly(@CurrentViewer() viewer: Viewer, @Args('input') input: FinishEarlyInput): Promise<BookingPayload> {
    return { booking: await this.bookings.one(viewer, await this.finishing.execute(viewer, input)) };
  }

  @Mutation(() => BookingPayload, {
    description:
      'After the deadline, before the start: frees the slot for others. Recorded as an absence; hours of a pack stay paid.',
  })
  async cancelBookingLate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelBookingLateInput,
  ): Promise<BookingPayload> {
    return { booking: await this.bookings.one(viewer, await this.cancelling.execute(viewer, input)) };
  }

  @Mutation(() => AbsencePayload, { description: 'Staff: an absence that no longer counts, for this reason.' })
  async forgiveAbsence(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ForgiveAbsenceInput,
  ): Promise<AbsencePayload> {
    return { absences: await this.absences.of(viewer, await this.forgiving.execute(viewer, input)) };
  }
}
