import type { MemberDays } from '../seats';
import type { AllocationRefusal } from './refusals';
import { allocationMustStartWithinSubscription } from './rules/allocation-must-start-within-subscription.rule';
import { placeMustBeFree } from './rules/place-must-be-free.rule';
import { placeMustBeOffered } from './rules/place-must-be-offered.rule';

/** What the rules on lending a place need to know; days as YYYY-MM-DD. It is lent without an end in sight. */
export interface AllocationFacts {
  readonly offered: boolean;
  readonly startsOn: string;
  readonly today: string;
  readonly subscription: MemberDays;
  /** When the place is held already. */
  readonly held: readonly MemberDays[];
}

/** Every rule on lending a place. */
export const ALLOCATION_RULES = [placeMustBeOffered, allocationMustStartWithinSubscription, placeMustBeFree] as const;

export const checkAllocation = (facts: AllocationFacts): AllocationRefusal[] =>
  ALLOCATION_RULES.flatMap((rule) => rule(facts) ?? []);
