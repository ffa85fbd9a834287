import type { MembershipRefusal } from '../refusals';
import { buyerMustHaveAnOpenAccount } from '../rules/buyer-must-have-an-open-account.rule';
import type { SeatRefusal } from './refusals';
import { personMustNotBeAMemberOtherwise } from './rules/person-must-not-be-a-member-otherwise.rule';
import { seatMustBeLeft } from './rules/seat-must-be-left.rule';
import { seatMustStartWithinSubscription } from './rules/seat-must-start-within-subscription.rule';

/** Days of a membership, the end exclusive; null while none is in sight. */
export interface MemberDays {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What the rules on giving a seat need to know; days as YYYY-MM-DD. A seat has no end in sight when it is given. */
export interface SeatFacts {
  readonly accountOpen: boolean;
  readonly startsOn: string;
  readonly today: string;
  readonly subscription: MemberDays;
  /** Of the plan, who signed it included. */
  readonly seats: number;
  /** The most persons under the subscription on one day from the first day of the seat on, who signed it included. */
  readonly personsUnder: number;
  /** What they signed, and the seats they hold. */
  readonly memberships: readonly MemberDays[];
}

/** Every rule on giving a seat. */
export const SEAT_RULES = [
  buyerMustHaveAnOpenAccount,
  seatMustStartWithinSubscription,
  seatMustBeLeft,
  personMustNotBeAMemberOtherwise,
] as const;

export const checkSeat = (facts: SeatFacts): (MembershipRefusal | SeatRefusal)[] =>
  SEAT_RULES.flatMap((rule: (facts: SeatFacts) => MembershipRefusal | SeatRefusal | undefined) => rule(facts) ?? []);
