import { sumOf } from '../../shared/money';
import type { CreditFacts } from '../credit/credit-facts';
import { countCredit } from '../credit/count-credit';
import type { CreditRefusal } from '../refusals';
import { vatKey } from '../vat';
import { creditMustNotExceedTheLine } from './credit-must-not-exceed-the-line.rule';

/** Neither in all nor at one rate is more given back than was asked: lines of both signs could hide it. */
export function creditMustNotExceedTheInvoice(facts: CreditFacts): CreditRefusal | undefined {
  if (creditMustNotExceedTheLine(facts)) return undefined;
  const { invoice, earlier } = facts;
  const { breakdown, totals } = countCredit(facts);
  const left = invoice.totals.grossCents - sumOf(earlier.map((note) => note.totals.grossCents));
  const isTooMuch = invoice.breakdown.some(({ vat, baseCents }) => {
    const credited = [...earlier.flatMap((note) => note.breakdown), ...breakdown]
      .filter((one) => vatKey(one.vat) === vatKey(vat))
      .map((one) => one.baseCents);
    return baseCents >= 0 && sumOf(credited) > baseCents;
  });
  return totals.grossCents > left || isTooMuch ? { code: 'CREDIT_EXCEEDS_THE_INVOICE', leftCents: left } : undefined;
}
