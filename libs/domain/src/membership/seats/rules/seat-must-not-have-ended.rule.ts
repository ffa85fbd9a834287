import type { SeatEndFacts } from '../check-seat-end';
import type { SeatRefusal } from '../refusals';

/** An end to come may be moved; a past one is history. */
export const seatMustNotHaveEnded = ({ seat, today }: SeatEndFacts): SeatRefusal | undefined =>
  seat.endsOn !== null && seat.endsOn <= today ? { code: 'SEAT_ENDED_ALREADY', endsOn: seat.endsOn } : undefined;
