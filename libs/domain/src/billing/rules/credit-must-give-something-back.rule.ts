import type { CreditFacts } from '../credit/credit-facts';
import { countCredit } from '../credit/count-credit';
import type { CreditRefusal } from '../refusals';
import { creditMustNotExceedTheLine } from './credit-must-not-exceed-the-line.rule';

/** Nothing asked for, or an invoice given back whole already. */
export function creditMustGiveSomethingBack(facts: CreditFacts): CreditRefusal | undefined {
  if (creditMustNotExceedTheLine(facts)) return undefined;
  return countCredit(facts).totals.grossCents > 0 ? undefined : { code: 'NOTHING_LEFT_TO_CREDIT' };
}
