import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { offerFreedTime } from '../waitlist/offer-freed-time';
import type { FloorBooking } from './floor-booking';

/** Why a booking ends before its time, as it is marked. */
export type Shortened = 'finished_at' | 'released_at';

/** Marks a booking, gives back what is left of its slot, and offers it to who waits. Hours of a pack stay paid: they were kept for it. */
export async function giveBackTheRest(
  em: SqlEntityManager,
  booking: FloorBooking,
  { mark, now }: { readonly mark: Shortened; readonly now: number },
): Promise<void> {
  await em.execute(`update booking set ${mark} = ? where id = ?::uuid`, [new Date(now), booking.id]);
  const { slot, resourceId } = booking;
  if (now >= slot.end) return;
  const until = Math.max(now, slot.start + 1);
  await em.execute('select shorten_booking(?::uuid, ?)', [booking.id, new Date(until)]);
  await offerFreedTime(em, { resourceId, slot: { start: until, end: slot.end }, now });
}
