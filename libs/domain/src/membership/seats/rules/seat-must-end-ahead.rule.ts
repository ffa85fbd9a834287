import type { SeatEndFacts } from '../check-seat-end';
import type { SeatRefusal } from '../refusals';

/** From today on; a seat given by mistake may end before it begins to count. */
export function seatMustEndAhead({ seat, endsOn, today }: SeatEndFacts): SeatRefusal | undefined {
  const earliestOn = seat.startsOn > today ? seat.startsOn : today;
  return endsOn >= earliestOn ? undefined : { code: 'SEAT_END_OUT_OF_BOUNDS', earliestOn };
}
