import { LiveModule } from '@etabli/jobs';
import { PeopleModule } from '@etabli/people';
import { TrainingModule } from '@etabli/training';
import { WorkshopModule } from '@etabli/workshop';
import { Module } from '@nestjs/common';
import { AlternativesQuery } from './alternatives.query';
import { BookSlot } from './book-slot.use-case';
import { BookingsQuery } from './bookings.query';
import { BookingsRepository } from './bookings.repository';
import { CalendarController } from './calendar.controller';
import { CancelBooking } from './cancel-booking.use-case';
import { CheckBooking } from './check-booking.query';
import { FreeSlotsQuery } from './free-slots.query';
import { BookingActsResolver } from './graphql/booking-acts.resolver';
import { BookingResolver } from './graphql/booking.resolver';
import {
  ClosureBookingsResolver,
  OutOfServiceBookingsResolver,
  PersonBookingsResolver,
} from './graphql/bookings-elsewhere.resolvers';
import { PlanningResolver } from './graphql/planning.resolver';
import {
  HabilitationMissingResolver,
  SlotAlternativeResolver,
  SlotUnavailableResolver,
} from './graphql/refusal.resolvers';
import { ResourceAvailabilityResolver } from './graphql/resource-availability.resolver';
import { MoveBooking } from './move-booking.use-case';
import { TodayResolver } from './graphql/today.resolver';
import { PlanningFeed } from './planning-feed';
import { PlanningQuery } from './planning.query';
import { RequirementsQuery } from './requirements.query';
import { TodayQuery } from './today.query';
import { ValidationItemsQuery } from './validation-items.query';

/** Bookings, the planning and what is free. */
@Module({
  imports: [LiveModule, PeopleModule, TrainingModule, WorkshopModule],
  controllers: [CalendarController],
  providers: [
    AlternativesQuery,
    BookingsRepository,
    BookingsQuery,
    BookSlot,
    MoveBooking,
    CancelBooking,
    CheckBooking,
    FreeSlotsQuery,
    PlanningFeed,
    PlanningQuery,
    RequirementsQuery,
    TodayQuery,
    ValidationItemsQuery,
    TodayResolver,
    BookingResolver,
    BookingActsResolver,
    PlanningResolver,
    ResourceAvailabilityResolver,
    SlotUnavailableResolver,
    SlotAlternativeResolver,
    HabilitationMissingResolver,
    PersonBookingsResolver,
    OutOfServiceBookingsResolver,
    ClosureBookingsResolver,
  ],
  exports: [BookingsQuery, PlanningQuery],
})
export class BookingModule {}
