import type { ClosingRefusal } from '../refusals';
import { chainMustBeWholeToClose } from '../rules/chain-must-be-whole-to-close.rule';
import { closingMustFollowTheLast } from '../rules/closing-must-follow-the-last.rule';
import { draftsMustBeIssuedToClose } from '../rules/drafts-must-be-issued-to-close.rule';
import { periodMustBeOverToClose } from '../rules/period-must-be-over-to-close.rule';
import type { ClosingFacts } from './closing-facts';

/** Every rule that can forbid closing an accounting period, which nothing opens again. */
export const CLOSING_RULES = [
  periodMustBeOverToClose,
  closingMustFollowTheLast,
  draftsMustBeIssuedToClose,
  chainMustBeWholeToClose,
] as const;

export const checkClosing = (facts: ClosingFacts): ClosingRefusal[] =>
  CLOSING_RULES.flatMap((rule) => rule(facts) ?? []);
