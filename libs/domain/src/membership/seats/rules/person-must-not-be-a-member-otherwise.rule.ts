import type { SeatFacts } from '../check-seat';
import type { SeatRefusal } from '../refusals';

/** One membership a day: a person on two would have the quotas of both. */
export const personMustNotBeAMemberOtherwise = ({ startsOn, memberships }: SeatFacts): SeatRefusal | undefined =>
  memberships.some(({ endsOn }) => endsOn === null || endsOn > startsOn) ? { code: 'ALREADY_A_MEMBER' } : undefined;
