import { minutesOf, occupationOf, civilDay } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { instantText } from '../instants';
import { HourWallet } from '../membership/hour-wallet';
import { markColumns, type Lived } from '../floor/marks';
import type { Row } from '../rows';
import type { BookingMade } from './booking-made';

export function bookingRows(lived: readonly Lived[], asked: BookingMade | undefined): Row[] {
  return lived.map(({ booking, slot, ...marks }) => ({
    id: booking.id,
    personId: booking.artisan.id,
    resourceId: booking.resource.id,
    startsAt: instantText(slot.start),
    endsAt: instantText(slot.end),
    state: booking.cancelledAt === null ? 'CONFIRMED' : 'CANCELLED',
    note: booking.note,
    bookedById: booking.bookedById,
    createdAt: instantText(booking.createdAt),
    cancelledAt: booking.cancelledAt === null ? null : instantText(booking.cancelledAt),
    cancelledById: booking.cancelledAt === null ? null : booking.artisan.id,
    cancelReason: booking.cancelReason,
    overrideReason: booking.overrideReason,
    revision: booking.cancelledAt === null ? 0 : 1,
    announcedRevision: booking.cancelledAt === null ? 0 : 1,
    overlapAllowed: false,
    ...markColumns({ booking, slot, ...marks }, booking === asked),
  }));
}

/** What the bookings that were kept take of their resource, buffer included. */
export const occupationRows = (lived: readonly Lived[]): Row[] =>
  lived
    .filter(({ booking }) => booking.cancelledAt === null)
    .map(({ booking: { id, resource }, slot }) => {
      const taken = occupationOf(slot, resource.rules.bufferMinutes);
      return {
        id: demonstrationId('occupation', id),
        resourceId: resource.id,
        during: `[${instantText(taken.start)},${instantText(taken.end)})`,
        kind: 'BOOKING',
        bookingId: id,
        trainingSessionId: null,
      };
    });

/** Packs of hours and their ledger, from what those without a subscription booked. */
export function hourRows(bookings: readonly BookingMade[]): { packs: Row[]; entries: Row[] } {
  const wallets = new Map<string, HourWallet>();
  const paid = bookings
    .filter(({ artisan }) => artisan.membership === 'OCCASIONAL')
    .sort((a, b) => a.createdAt - b.createdAt);
  for (const { id, artisan, slot, createdAt, cancelledAt } of paid) {
    const wallet = wallets.get(artisan.id) ?? new HourWallet(artisan.id);
    wallets.set(artisan.id, wallet);
    const giveBack = wallet.pay({
      bookingId: id,
      at: createdAt,
      day: civilDay(slot.end - 1),
      minutes: minutesOf(slot),
    });
    if (cancelledAt !== null) giveBack(cancelledAt);
  }
  const all = [...wallets.values()];
  return { packs: all.flatMap((wallet) => wallet.rows()), entries: all.flatMap(({ entries }) => entries) };
}
