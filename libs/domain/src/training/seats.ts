import type { EnrolmentState } from '../shared/vocabulary';

const HOUR = 3_600_000;
const OFFER_LASTS = 24 * HOUR;
/** Later than this before the start there is no time to ask one after the other: who comes first takes the seat. */
const OFFERS_STOP = 2 * HOUR;

/** Whether an enrolment in that state takes a seat. */
export const takesASeat = (state: EnrolmentState): boolean => state !== 'WAITING' && state !== 'CANCELLED';

/** Seats of a session, and who is in it. */
export interface Seating {
  readonly seats: number;
  readonly taken: number;
  readonly waiting: number;
}

/** Until when a seat freed now is kept for the next in line; null: too late, it is anybody's. */
export function seatOfferEnds(now: number, startsAt: number): number | null {
  const ends = Math.min(now + OFFER_LASTS, startsAt - OFFERS_STOP);
  return ends > now ? ends : null;
}

/** What somebody who enrols now gets: a seat, unless there is none left or others were there before and can still be asked. */
export function stateOnEnrolling({ seats, taken, waiting }: Seating, offersEnd: number | null): 'ENROLLED' | 'WAITING' {
  const free = seats - taken;
  const promised = offersEnd === null ? 0 : waiting;
  return free > promised ? 'ENROLLED' : 'WAITING';
}

/** How many of those who wait are to be offered a seat now. */
export const seatsToOffer = ({ seats, taken, waiting }: Seating): number =>
  Math.max(0, Math.min(seats - taken, waiting));
