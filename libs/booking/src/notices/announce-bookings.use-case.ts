import { Transaction } from '@etabli/database';
import { Notifier, NotificationSettings, type Notice } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { markAnnounced, takeUnannounced, type BookingToAnnounce } from './announced-booking';
import { bookingInvitation } from './booking-invitation';
import { bookingWords } from './booking-words';

const AT_ONCE = 50;

/**
 * Tells people what became of their bookings: made, moved, cancelled. Beside the act and not in it, so that booking stays quick; the
 * booking remembers the revision last told, in the transaction that tells it: a crash tells nothing twice and forgets nothing.
 */
@Injectable()
export class AnnounceBookings {
  constructor(
    private readonly transaction: Transaction,
    private readonly notifier: Notifier,
    private readonly settings: NotificationSettings,
  ) {}

  /** @returns how many bookings were looked at: call again while it is not zero */
  execute(now: number): Promise<number> {
    return this.transaction.run(async (em) => {
      const bookings = await takeUnannounced(em, now, AT_ONCE);
      for (const booking of bookings) await this.announce(em, booking, now);
      return bookings.length;
    });
  }

  private async announce(em: SqlEntityManager, booking: BookingToAnnounce, now: number): Promise<void> {
    const type = typeOf(booking);
    if (type) await this.notifier.notify(em, this.noticeOf(type, booking, now));
    await markAnnounced(em, booking);
  }

  private noticeOf(type: Announced, booking: BookingToAnnounce, now: number): Notice {
    return {
      personId: booking.personId,
      type,
      dedupeKey: `booking:${booking.id}:${booking.revision}`,
      path: '/reservations',
      words: ({ language }) => bookingWords(type, booking, language),
      calendar: (recipient) => bookingInvitation(booking, { recipient, organizer: this.settings.mailFrom, now }),
    };
  }
}

type Announced = 'BOOKING_CONFIRMED' | 'BOOKING_MOVED' | 'BOOKING_CANCELLED';

/** Nothing to say of what was cancelled before anybody heard of it. */
function typeOf({ state, announcedRevision }: BookingToAnnounce): Announced | null {
  if (state === 'CANCELLED') return announcedRevision === null ? null : 'BOOKING_CANCELLED';
  if (state !== 'CONFIRMED') return null;
  return announcedRevision === null ? 'BOOKING_CONFIRMED' : 'BOOKING_MOVED';
}
