import type { Slot } from '../shared/slot';
import type { ClosureRefusal } from './refusals';
import { closureMustEndAfterItStarts } from './rules/closure-must-end-after-it-starts.rule';
import { closureMustNotBeOver } from './rules/closure-must-not-be-over.rule';
import { closureMustNotExceedAYear } from './rules/closure-must-not-exceed-a-year.rule';

/** What the rules on a closure need to know. */
export interface ClosureFacts {
  readonly closed: Slot;
  readonly now: number;
}

/** Every rule on a closure being added. */
export const CLOSURE_RULES = [closureMustEndAfterItStarts, closureMustNotBeOver, closureMustNotExceedAYear] as const;

export const checkClosure = (facts: ClosureFacts): ClosureRefusal[] =>
  CLOSURE_RULES.flatMap((rule) => rule(facts) ?? []);
