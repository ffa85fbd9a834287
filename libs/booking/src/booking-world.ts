import type { SignedIn } from '@etabli/api-kit';
import type { Database, Transaction } from '@etabli/database';
import { Refused, type Refusal, type Role } from '@etabli/domain';
import { FakeClock } from '@etabli/gateways';
import { PlanningHub, PlanningNotifier } from '@etabli/jobs';
import { Notifier } from '@etabli/notifications';
import type { MikroORM } from '@mikro-orm/postgresql';
import { AlternativesQuery } from './alternatives.query';
import { BookSlot } from './book-slot.use-case';
import { BookingsRepository } from './bookings.repository';
import { CancelBooking } from './cancel-booking.use-case';
import { CheckBooking } from './check-booking.query';
import { MoveBooking } from './move-booking.use-case';
import { BookSeries } from './series/book-series.use-case';
import { CancelSeries } from './series/cancel-series.use-case';
import { MoveSeries } from './series/move-series.use-case';
import { PreviewSeries } from './series/preview-series.query';
import { SlotTaker } from './slot-taker';
import { ClaimSlot } from './waitlist/claim-slot.use-case';
import { ExpireOffers } from './waitlist/expire-offers.use-case';
import { JoinWaitlist } from './waitlist/join-waitlist.use-case';
import { LeaveWaitlist } from './waitlist/leave-waitlist.use-case';
import { OfferWaitingTime } from './waitlist/offer-waiting-time.use-case';

interface Storage {
  readonly orm: MikroORM;
  readonly transaction: Transaction;
  readonly database: Database;
}

/** Monday 23 November 2026, 8 h in Paris. */
const MORNING = Date.UTC(2026, 10, 23, 7);

/** The use cases of booking wired by hand on a test database, with a clock to set. */
export class BookingWorld {
  readonly clock = new FakeClock(MORNING);
  readonly hub: PlanningHub;
  protected readonly notifier: PlanningNotifier;
  protected readonly bookings = new BookingsRepository();
  protected readonly taker: SlotTaker;
  readonly bookSlot: BookSlot;
  readonly moveBooking: MoveBooking;
  readonly cancelBooking: CancelBooking;
  readonly checkBooking: CheckBooking;
  readonly previewSeries: PreviewSeries;
  readonly bookSeries: BookSeries;
  readonly cancelSeries: CancelSeries;
  readonly moveSeries: MoveSeries;
  readonly joinWaitlist: JoinWaitlist;
  readonly leaveWaitlist: LeaveWaitlist;
  readonly claimSlot: ClaimSlot;
  readonly expireOffers: ExpireOffers;
  readonly offerWaitingTime: OfferWaitingTime;

  constructor({ orm, transaction, database }: Storage) {
    this.hub = new PlanningHub(orm, database);
    this.notifier = new PlanningNotifier(this.hub);
    const alternatives = new AlternativesQuery(database);
    const { clock, notifier, bookings } = this;
    const taker = new SlotTaker(bookings, notifier);
    this.taker = taker;
    const told = new Notifier({ publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' });
    this.bookSlot = new BookSlot(transaction, clock, taker, alternatives);
    this.moveBooking = new MoveBooking(transaction, database, clock, taker, alternatives);
    this.cancelBooking = new CancelBooking(transaction, clock, bookings, notifier);
    this.checkBooking = new CheckBooking(database, clock, alternatives);
    this.previewSeries = new PreviewSeries(database, clock);
    this.bookSeries = new BookSeries(transaction, clock, taker, told);
    this.cancelSeries = new CancelSeries(transaction, database, clock, bookings, notifier, told);
    this.moveSeries = new MoveSeries(transaction, database, clock, taker, told);
    this.joinWaitlist = new JoinWaitlist(transaction, clock);
    this.leaveWaitlist = new LeaveWaitlist(transaction, database, clock, notifier);
    this.claimSlot = new ClaimSlot(transaction, database, clock, taker);
    this.expireOffers = new ExpireOffers(transaction, database, notifier);
    this.offerWaitingTime = new OfferWaitingTime(transaction, database, notifier);
  }

  async close(): Promise<void> {
    await this.notifier.beforeApplicationShutdown();
    await this.hub.onApplicationShutdown();
  }
}

export const signedIn = (personId: string, ...roles: Role[]): SignedIn => ({
  signedIn: true,
  personId,
  sessionId: personId,
  roles: roles.length > 0 ? roles : ['MEMBER'],
  language: 'FR',
  partnerId: null,
});

/** What an act was refused for; a success or a fault is a failure of the test. */
export async function refusalsOf(act: Promise<unknown>): Promise<(Refusal & Readonly<Record<string, unknown>>)[]> {
  try {
    const answer = await act;
    throw new Error(`expected a refusal, got ${JSON.stringify(answer)}`);
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusals as (Refusal & Readonly<Record<string, unknown>>)[];
    throw fault;
  }
}

export const codesOf = async (act: Promise<unknown>): Promise<string[]> =>
  (await refusalsOf(act)).map(({ code }) => code);
