import { JobsModule, LiveModule } from '@etabli/jobs';
import { PeopleModule } from '@etabli/people';
import { TrainingModule } from '@etabli/training';
import { WorkshopModule } from '@etabli/workshop';
import { Module } from '@nestjs/common';
import { AlternativesQuery } from './alternatives.query';
import { BookSlot } from './book-slot.use-case';
import { BookingsQuery } from './bookings.query';
import { BookingsRepository } from './bookings.repository';
import { AnnounceBookings } from './notices/announce-bookings.use-case';
import { NoticesJob } from './notices/notices.job';
import { RemindBookings } from './notices/remind-bookings.use-case';
import { CalendarController } from './calendar.controller';
import { CalendarFeedController } from './feeds/calendar-feed.controller';
import { CalendarFeedsQuery } from './feeds/calendar-feeds.query';
import { FeedContentQuery } from './feeds/feed-content.query';
import { OpenCalendarFeed } from './feeds/open-calendar-feed.use-case';
import { RevokeCalendarFeed } from './feeds/revoke-calendar-feed.use-case';
import { CalendarFeedResolver } from './graphql/calendar-feed.resolver';
import { CancelBooking } from './cancel-booking.use-case';
import { CheckBooking } from './check-booking.query';
import { FLOOR_PROVIDERS } from './floor.providers';
import { FreeSlotsQuery } from './free-slots.query';
import { BookingActsResolver } from './graphql/booking-acts.resolver';
import { BookingPolicyResolver } from './graphql/booking-policy.resolver';
import { BookingResolver } from './graphql/booking.resolver';
import {
  ClosureBookingsResolver,
  OutOfServiceBookingsResolver,
  PersonBookingsResolver,
} from './graphql/bookings-elsewhere.resolvers';
import { PlanningResolver } from './graphql/planning.resolver';
import { PersonQuotasResolver, ViewerQuotasResolver } from './graphql/quota-left.resolvers';
import {
  SlotAlternativeResolver,
  SlotUnavailableResolver,
  TrainerNotPresentResolver,
} from './graphql/refusal.resolvers';
import { ResourceAvailabilityResolver } from './graphql/resource-availability.resolver';
import { MoveBooking } from './move-booking.use-case';
import { TodayResolver } from './graphql/today.resolver';
import { PlanningFeed } from './planning-feed';
import { PlanningQuery } from './planning.query';
import { BookingPolicyQuery } from './policy/booking-policy.query';
import { SetBookingPolicy } from './policy/set-booking-policy.use-case';
import { QuotasLeftQuery } from './quotas/quotas-left.query';
import { RequirementsQuery } from './requirements.query';
import { TodayQuery } from './today.query';
import { ValidationItemsQuery } from './validation-items.query';

/** Bookings, the planning and what is free. */
@Module({
  imports: [JobsModule, LiveModule, PeopleModule, TrainingModule, WorkshopModule],
  controllers: [CalendarController, CalendarFeedController],
  providers: [
    ...FLOOR_PROVIDERS,
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
    QuotasLeftQuery,
    BookingPolicyQuery,
    SetBookingPolicy,
    BookingPolicyResolver,
    ViewerQuotasResolver,
    PersonQuotasResolver,
    TodayQuery,
    ValidationItemsQuery,
    AnnounceBookings,
    NoticesJob,
    RemindBookings,
    CalendarFeedsQuery,
    FeedContentQuery,
    OpenCalendarFeed,
    RevokeCalendarFeed,
    CalendarFeedResolver,
    TodayResolver,
    BookingResolver,
    BookingActsResolver,
    PlanningResolver,
    ResourceAvailabilityResolver,
    SlotUnavailableResolver,
    SlotAlternativeResolver,
    TrainerNotPresentResolver,
    PersonBookingsResolver,
    OutOfServiceBookingsResolver,
    ClosureBookingsResolver,
  ],
  exports: [BookingsQuery, PlanningQuery],
})
export class BookingModule {}
