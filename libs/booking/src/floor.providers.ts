import { AccessoriesQuery } from './accessories/accessories.query';
import { CreateAccessory } from './accessories/create-accessory.use-case';
import { EditAccessory } from './accessories/edit-accessory.use-case';
import { AccessoryResolver } from './accessories/graphql/accessory.resolver';
import { ApproveBooking } from './approval/approve-booking.use-case';
import { DeclineBooking } from './approval/decline-booking.use-case';
import { ApprovalResolver } from './approval/graphql/approval.resolver';
import { LapseRequests } from './approval/lapse-requests.use-case';
import { AbsencesQuery } from './check-in/absences.query';
import { CancelBookingLate } from './check-in/cancel-booking-late.use-case';
import { CheckIn } from './check-in/check-in.use-case';
import { FinishEarly } from './check-in/finish-early.use-case';
import { ForgiveAbsence } from './check-in/forgive-absence.use-case';
import { FloorActsResolver } from './check-in/graphql/floor-acts.resolver';
import { FloorResolver } from './check-in/graphql/floor.resolver';
import { MachinePageQuery } from './check-in/machine-page.query';
import { FloorJob } from './check-in/floor.job';
import { ReleaseUnclaimedBookings } from './check-in/release-unclaimed-bookings.use-case';
import { FloorOfResourceResolver, ResourceFloorResolver } from './inside/graphql/resource-floor.resolver';
import { PlaceResourceInside } from './inside/place-resource-inside.use-case';
import { ResourceFloorQuery } from './inside/resource-floor.query';
import { BookSeries } from './series/book-series.use-case';
import { CancelSeries } from './series/cancel-series.use-case';
import { SeriesResolver } from './series/graphql/series.resolver';
import { MoveSeries } from './series/move-series.use-case';
import { PreviewSeries } from './series/preview-series.query';
import { SeriesQuery } from './series/series.query';
import { SlotTaker } from './slot-taker';
import { CloseForgottenSessions } from './usage/close-forgotten-sessions.use-case';
import { HoursResolver, PresenceResolver, UsageResolver } from './usage/graphql/usage.resolver';
import { HoursQuery } from './usage/hours.query';
import { PresenceQuery } from './usage/presence.query';
import { SetPresenceNames } from './usage/set-presence-names.use-case';
import { StartUsage } from './usage/start-usage.use-case';
import { StopUsage } from './usage/stop-usage.use-case';
import { UsageSessionQuery } from './usage/usage-session.query';
import { AnnounceOffers } from './waitlist/announce-offers.use-case';
import { ClaimSlot } from './waitlist/claim-slot.use-case';
import { ExpireOffers } from './waitlist/expire-offers.use-case';
import { WaitlistResolver } from './waitlist/graphql/waitlist.resolver';
import { JoinWaitlist } from './waitlist/join-waitlist.use-case';
import { LeaveWaitlist } from './waitlist/leave-waitlist.use-case';
import { OfferWaitingTime } from './waitlist/offer-waiting-time.use-case';
import { WaitlistJob } from './waitlist/waitlist.job';
import { WaitlistQuery } from './waitlist/waitlist.query';

/** What the clock does: each takes the instant, may be run twice, and answers how much it did. */
const TIMED = [
  AnnounceOffers,
  CloseForgottenSessions,
  ExpireOffers,
  LapseRequests,
  OfferWaitingTime,
  ReleaseUnclaimedBookings,
  FloorJob,
  WaitlistJob,
];

/** Series, waitlists, approval, accessories, check-in and real use. */
export const FLOOR_PROVIDERS = [
  ...TIMED,
  SlotTaker,
  SeriesQuery,
  PreviewSeries,
  BookSeries,
  MoveSeries,
  CancelSeries,
  SeriesResolver,
  WaitlistQuery,
  JoinWaitlist,
  LeaveWaitlist,
  ClaimSlot,
  WaitlistResolver,
  ApproveBooking,
  DeclineBooking,
  ApprovalResolver,
  AccessoriesQuery,
  CreateAccessory,
  EditAccessory,
  AccessoryResolver,
  ResourceFloorQuery,
  PlaceResourceInside,
  FloorOfResourceResolver,
  ResourceFloorResolver,
  MachinePageQuery,
  CheckIn,
  FinishEarly,
  CancelBookingLate,
  AbsencesQuery,
  ForgiveAbsence,
  FloorResolver,
  FloorActsResolver,
  StartUsage,
  StopUsage,
  UsageSessionQuery,
  PresenceQuery,
  SetPresenceNames,
  HoursQuery,
  UsageResolver,
  PresenceResolver,
  HoursResolver,
];
