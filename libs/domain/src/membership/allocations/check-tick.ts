import type { AllocationEndFacts } from './check-allocation-end';
import type { AllocationRefusal } from './refusals';
import { allocationMustNotHaveEnded } from './rules/allocation-must-not-have-ended.rule';

/** Every rule on ticking a line of the checklist, and on opening it again. */
export const TICK_RULES = [allocationMustNotHaveEnded] as const;

export const checkTick = (facts: Pick<AllocationEndFacts, 'allocation'>): AllocationRefusal[] =>
  TICK_RULES.flatMap((rule) => rule(facts) ?? []);
