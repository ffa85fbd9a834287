import type { MemberDays } from '../seats';
import type { AllocationRefusal } from './refusals';
import { allocationMustEndNear } from './rules/allocation-must-end-near.rule';
import { allocationMustNotHaveEnded } from './rules/allocation-must-not-have-ended.rule';
import { checklistMustBeGoneThrough } from './rules/checklist-must-be-gone-through.rule';

/** What the rules on taking a place back need to know; days as YYYY-MM-DD. */
export interface AllocationEndFacts {
  readonly allocation: MemberDays;
  /** First day without the place. */
  readonly endsOn: string;
  readonly today: string;
  /** Lines of the checklist neither ticked nor set aside. */
  readonly linesLeft: number;
}

/** Every rule on taking a place back. */
export const ALLOCATION_END_RULES = [
  allocationMustNotHaveEnded,
  allocationMustEndNear,
  checklistMustBeGoneThrough,
] as const;

export const checkAllocationEnd = (facts: AllocationEndFacts): AllocationRefusal[] =>
  ALLOCATION_END_RULES.flatMap((rule) => rule(facts) ?? []);
