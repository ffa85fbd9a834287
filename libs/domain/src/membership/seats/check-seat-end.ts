import type { MemberDays } from './check-seat';
import type { SeatRefusal } from './refusals';
import { seatMustEndAhead } from './rules/seat-must-end-ahead.rule';
import { seatMustNotHaveEnded } from './rules/seat-must-not-have-ended.rule';

/** What the rules on the end of a seat need to know; days as YYYY-MM-DD. */
export interface SeatEndFacts {
  readonly seat: MemberDays;
  /** First day without the seat. */
  readonly endsOn: string;
  readonly today: string;
}

/** Every rule on ending a seat. */
export const SEAT_END_RULES = [seatMustNotHaveEnded, seatMustEndAhead] as const;

export const checkSeatEnd = (facts: SeatEndFacts): SeatRefusal[] => SEAT_END_RULES.flatMap((rule) => rule(facts) ?? []);
