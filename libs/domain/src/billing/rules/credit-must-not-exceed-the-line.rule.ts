import type { CreditFacts } from '../credit/credit-facts';
import { leftToCredit } from '../credit/left-to-credit';
import type { CreditRefusal } from '../refusals';

/** A line is given back once, up to what it asked for, and of the same sign. */
export function creditMustNotExceedTheLine({ invoice, earlier, wanted }: CreditFacts): CreditRefusal | undefined {
  const left = leftToCredit(invoice, earlier);
  const places = wanted.map(({ place }) => place);
  const excess = wanted.find(({ place, amountCents }, i) => {
    const most = left[place] ?? 0;
    const fits = Number.isInteger(amountCents) && amountCents * most >= 0 && Math.abs(amountCents) <= Math.abs(most);
    return !fits || places.indexOf(place) !== i;
  });
  if (!excess) return undefined;
  return { code: 'CREDIT_EXCEEDS_THE_LINE', lineNumber: excess.place + 1, leftCents: left[excess.place] ?? 0 };
}
