import { Transaction } from '@etabli/database';
import { Notifier, type Notice } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { BOOKING_TO_ANNOUNCE, type BookingToAnnounce } from './announced-booking';
import { bookingWords } from './booking-words';

const MINUTE = 60_000;
const REMINDED_AHEAD = 24 * 60 * MINUTE;
const WARNED_AHEAD = 10 * MINUTE;
const AT_ONCE = 200;

const untold = (column: string): string =>
  `not exists (select from notification n where n.dedupe_key = ?::text || b.id || ':' || milliseconds(${column}))`;

// who booked for tomorrow has just been told: only what was booked more than a day ahead is recalled
const DUE_REMINDERS = `${BOOKING_TO_ANNOUNCE} where b.state = 'CONFIRMED' and b.starts_at > ? and b.starts_at <= ?
  and b.created_at < b.starts_at - interval '1 day' and ${untold('b.starts_at')} order by b.starts_at limit ${AT_ONCE}`;

const DUE_WARNINGS = `${BOOKING_TO_ANNOUNCE} where b.state = 'CONFIRMED' and b.starts_at <= ? and b.starts_at > ? and b.ends_at > ?
  and b.ends_at <= ? and ${untold('b.ends_at')} order by b.ends_at limit ${AT_ONCE}`;

/** Recalls a booking a day ahead, and warns ten minutes before a slot ends. Run as often as one likes: each is told once. */
@Injectable()
export class RemindBookings {
  constructor(
    private readonly transaction: Transaction,
    private readonly notifier: Notifier,
  ) {}

  execute(now: number): Promise<void> {
    const at = (offset: number): Date => new Date(now + offset);
    return this.transaction.run(async (em) => {
      const reminders = await em.execute<BookingToAnnounce[]>(DUE_REMINDERS, [at(0), at(REMINDED_AHEAD), REMINDER_KEY]);
      for (const booking of reminders) await this.notifier.notify(em, reminderOf(booking));
      const warnings = await em.execute<BookingToAnnounce[]>(DUE_WARNINGS, [
        at(0),
        at(-LONGEST_BOOKING),
        at(0),
        at(WARNED_AHEAD),
        WARNING_KEY,
      ]);
      for (const booking of warnings) await this.notifier.notify(em, warningOf(booking));
    });
  }
}

/** No booking lasts longer: bounds what is read of the past. */
const LONGEST_BOOKING = 7 * 24 * 60 * MINUTE;
const REMINDER_KEY = 'booking-reminder:';
const WARNING_KEY = 'booking-ends:';

// the instant is part of the key: a booking moved is recalled again
const reminderOf = (booking: BookingToAnnounce): Notice => ({
  personId: booking.personId,
  type: 'BOOKING_REMINDER',
  dedupeKey: `${REMINDER_KEY}${booking.id}:${booking.slot.start}`,
  path: '/reservations',
  words: ({ language }) => bookingWords('BOOKING_REMINDER', booking, language),
});

const warningOf = (booking: BookingToAnnounce): Notice => ({
  personId: booking.personId,
  type: 'BOOKING_ENDS_SOON',
  dedupeKey: `${WARNING_KEY}${booking.id}:${booking.slot.end}`,
  path: '/reservations',
  words: ({ language }) => bookingWords('BOOKING_ENDS_SOON', booking, language),
});
