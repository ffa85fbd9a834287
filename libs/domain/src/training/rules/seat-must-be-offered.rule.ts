import type { SeatAcceptanceFacts } from '../check-seat-acceptance';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** An offer is for one person and for a time: after it the seat is the next one's. At the last moment whoever waits may take a free seat. */
export function seatMustBeOffered({
  enrolment,
  seatForAnybody,
  now,
}: Pick<SeatAcceptanceFacts, 'enrolment' | 'seatForAnybody' | 'now'>): EnrolmentRefusal | undefined {
  const offered = enrolment.state === 'OFFERED' && (enrolment.offeredUntil ?? 0) > now;
  const lastMoment = enrolment.state === 'WAITING' && seatForAnybody;
  return offered || lastMoment ? undefined : { code: 'SEAT_NOT_OFFERED' };
}
