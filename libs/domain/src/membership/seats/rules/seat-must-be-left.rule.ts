import type { SeatFacts } from '../check-seat';
import type { SeatRefusal } from '../refusals';

/** The plan says how many persons work under it, who signed it included. */
export const seatMustBeLeft = ({ seats, personsUnder }: SeatFacts): SeatRefusal | undefined =>
  personsUnder < seats ? undefined : { code: 'NO_SEAT_LEFT' };
