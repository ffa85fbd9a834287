import type { SeatAcceptanceFacts } from '../check-seat-acceptance';
import type { EnrolmentRefusal } from '../enrolment-refusals';

/** An offer is for one person and for a time: after it the seat is the next one's. */
export const seatMustBeOffered = ({
  enrolment,
  now,
}: Pick<SeatAcceptanceFacts, 'enrolment' | 'now'>): EnrolmentRefusal | undefined =>
  enrolment.state === 'OFFERED' && (enrolment.offeredUntil ?? 0) > now ? undefined : { code: 'SEAT_NOT_OFFERED' };
