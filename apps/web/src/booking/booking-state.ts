import type { BookingPartsFragment } from '../generated/member/graphql';

type Known = Pick<BookingPartsFragment, 'state' | 'approval' | 'startsAt' | 'endsAt' | 'releasedAt' | 'finishedAt'>;

/** Under `card` in the words of booking. */
export type StateWord =
  'declined' | 'lapsed' | 'released' | 'cancelled' | 'requested' | 'finished' | 'past' | 'underWay' | 'confirmed';

/** Where a booking stands, in the one word its person needs. */
export function stateWord(booking: Known, now: number): StateWord {
  if (booking.approval === 'DECLINED') return 'declined';
  if (booking.approval === 'LAPSED') return 'lapsed';
  if (booking.releasedAt) return 'released';
  if (booking.state === 'CANCELLED') return 'cancelled';
  if (booking.state === 'REQUESTED') return 'requested';
  if (Date.parse(booking.endsAt) <= now) return booking.finishedAt ? 'finished' : 'past';
  return Date.parse(booking.startsAt) <= now ? 'underWay' : 'confirmed';
}
