import type { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BookingsRepository } from '../bookings.repository';
import type { FloorBooking } from '../check-in/floor-booking';
import { refusedWords } from '../check-in/floor-words';
import { settleHours } from '../hour-credit';
import { offerFreedTime } from '../waitlist/offer-freed-time';

interface TurnedDown {
  readonly booking: FloorBooking;
  /** Null: nobody answered in time. */
  readonly by: { readonly personId: string; readonly reason: string } | null;
  readonly now: number;
}

interface Means {
  readonly bookings: BookingsRepository;
  readonly notifier: Notifier;
}

/** Ends a request: its time and hours are given back, its person is told why. */
export async function turnDown(em: SqlEntityManager, { bookings, notifier }: Means, turned: TurnedDown): Promise<void> {
  const { booking, by, now } = turned;
  const { id: bookingId, personId, resourceId, slot } = booking;
  await bookings.cancel(em, {
    bookingId,
    at: now,
    cancelledById: by?.personId ?? null,
    reason: by?.reason ?? null,
    overrideReason: null,
  });
  // what is told here is not told again as a cancellation
  await em.execute(
    'update booking set approval = ?, approval_at = ?, approval_by_id = ?::uuid, announced_revision = revision where id = ?::uuid',
    [by ? 'DECLINED' : 'LAPSED', new Date(now), by?.personId ?? null, bookingId],
  );
  await settleHours(em, { bookingId, reason: 'BOOKING_CANCELLED', charges: [] });
  await offerFreedTime(em, { resourceId, slot, now });
  await notifier.notify(em, {
    personId,
    type: 'BOOKING_DECIDED',
    dedupeKey: `decided:${bookingId}`,
    path: '/reservations',
    words: refusedWords(booking, by?.reason ?? null),
  });
}
