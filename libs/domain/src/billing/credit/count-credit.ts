import { sumOf, type Cents } from '../../shared/money';
import { netAmounts, totalsOf, type CountedDocument, type VatBreakdown } from '../totals';
import { splitVat, vatKey } from '../vat';
import type { CreditFacts, CreditedLine } from './credit-facts';
import { creditedOf } from './left-to-credit';

type Counting = Pick<CreditFacts, 'invoice' | 'earlier' | 'wanted'>;

/**
 * Counts a credit note. Its VAT is that of all given back so far, this time included, less that of the times before: however an
 * invoice is given back, piece by piece or at once, the pieces add up to its VAT rate by rate, and no cent is left over.
 */
export function countCredit(counting: Counting): CountedDocument {
  const counted = counting.invoice.breakdown
    .map((group) => countGroup(group, counting))
    .filter(({ lines }) => lines.length > 0);
  const netOf = new Map(counted.flatMap(({ lines, nets }) => lines.map((line, i) => [line, nets[i] ?? 0])));
  const parts = {
    lineNets: counting.wanted.map((line) => netOf.get(line) ?? 0),
    adjustments: [],
    breakdown: counted.map(({ breakdown }) => breakdown),
  };
  return { ...parts, totals: totalsOf(parts, 0) };
}

function countGroup({ vat }: VatBreakdown, { invoice, earlier, wanted }: Counting) {
  const isOfGroup = (place: number): boolean => {
    const line = invoice.lines[place];
    return line !== undefined && vatKey(line.vat) === vatKey(vat);
  };
  const lines: CreditedLine[] = wanted.filter(({ place }) => isOfGroup(place));
  const amounts: Cents[] = lines.map(({ amountCents }) => amountCents);
  const rate = { basis: invoice.basis, rateBasisPoints: vat.rateBasisPoints };
  const before = sumOf(creditedOf(invoice, earlier).filter((_, place) => isOfGroup(place)));
  const [until, since] = [splitVat(before, rate), splitVat(before + sumOf(amounts), rate)];
  const breakdown = { vat, baseCents: since.net - until.net, vatCents: since.vat - until.vat };
  return { lines, nets: netAmounts(amounts, { ...rate, baseCents: breakdown.baseCents }), breakdown };
}
