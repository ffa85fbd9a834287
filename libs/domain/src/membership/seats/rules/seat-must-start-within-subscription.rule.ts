import { addDays, addMonths } from '../../civil-months';
import type { SeatFacts } from '../check-seat';
import type { SeatRefusal } from '../refusals';

const MONTHS_AHEAD = 12;

/** From today on, while the subscription lasts: who booked yesterday did so by other rules. */
export function seatMustStartWithinSubscription({ startsOn, today, subscription }: SeatFacts): SeatRefusal | undefined {
  const earliestOn = subscription.startsOn > today ? subscription.startsOn : today;
  const far = addMonths(earliestOn, MONTHS_AHEAD);
  const last = subscription.endsOn === null ? far : addDays(subscription.endsOn, -1);
  const latestOn = last < far ? last : far;
  return startsOn >= earliestOn && startsOn <= latestOn
    ? undefined
    : { code: 'SEAT_START_OUT_OF_BOUNDS', earliestOn, latestOn };
}
