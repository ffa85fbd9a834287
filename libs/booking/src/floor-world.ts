import type { Database, Transaction } from '@etabli/database';
import { Notifier } from '@etabli/notifications';
import type { MikroORM } from '@mikro-orm/postgresql';
import { ApproveBooking } from './approval/approve-booking.use-case';
import { DeclineBooking } from './approval/decline-booking.use-case';
import { LapseRequests } from './approval/lapse-requests.use-case';
import { BookingWorld } from './booking-world';
import { CancelBookingLate } from './check-in/cancel-booking-late.use-case';
import { CheckIn } from './check-in/check-in.use-case';
import { FinishEarly } from './check-in/finish-early.use-case';
import { ForgiveAbsence } from './check-in/forgive-absence.use-case';
import { ReleaseUnclaimedBookings } from './check-in/release-unclaimed-bookings.use-case';
import { CloseForgottenSessions } from './usage/close-forgotten-sessions.use-case';
import { StartUsage } from './usage/start-usage.use-case';
import { StopUsage } from './usage/stop-usage.use-case';
import { AnnounceOffers } from './waitlist/announce-offers.use-case';

interface Storage {
  readonly orm: MikroORM;
  readonly transaction: Transaction;
  readonly database: Database;
}

/** The use cases of the workshop floor too, wired by hand on a test database. */
export class FloorWorld extends BookingWorld {
  readonly approveBooking: ApproveBooking;
  readonly declineBooking: DeclineBooking;
  readonly lapseRequests: LapseRequests;
  readonly checkIn: CheckIn;
  readonly finishEarly: FinishEarly;
  readonly releaseUnclaimed: ReleaseUnclaimedBookings;
  readonly cancelLate: CancelBookingLate;
  readonly forgiveAbsence: ForgiveAbsence;
  readonly startUsage: StartUsage;
  readonly stopUsage: StopUsage;
  readonly closeForgotten: CloseForgottenSessions;
  readonly announceOffers: AnnounceOffers;

  constructor(storage: Storage) {
    super(storage);
    const { transaction, database } = storage;
    const { clock, notifier: planning, bookings, taker } = this;
    const notifier = new Notifier({ publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' });
    this.approveBooking = new ApproveBooking(transaction, clock, planning);
    this.declineBooking = new DeclineBooking(transaction, clock, bookings, notifier, planning);
    this.lapseRequests = new LapseRequests(transaction, database, bookings, notifier, planning);
    this.checkIn = new CheckIn(transaction, database, clock);
    this.finishEarly = new FinishEarly(transaction, clock, planning);
    this.releaseUnclaimed = new ReleaseUnclaimedBookings(transaction, database, notifier, planning);
    this.cancelLate = new CancelBookingLate(transaction, clock, bookings, planning);
    this.forgiveAbsence = new ForgiveAbsence(transaction);
    this.startUsage = new StartUsage(transaction, database, clock, taker);
    this.stopUsage = new StopUsage(transaction, clock);
    this.closeForgotten = new CloseForgottenSessions(transaction);
    this.announceOffers = new AnnounceOffers(transaction, notifier);
  }
}
