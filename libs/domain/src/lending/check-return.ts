import type { LendingRefusal } from './refusals';
import { loanMustBeOpen } from './rules/loan-must-be-open.rule';

/** What the rules on a return need to know. */
export interface ReturnFacts {
  readonly returned: boolean;
}

/** Every rule on returning a tool. */
export const RETURN_RULES = [loanMustBeOpen] as const;

export const checkReturn = (facts: ReturnFacts): LendingRefusal[] => RETURN_RULES.flatMap((rule) => rule(facts) ?? []);
