import { sumOf, type Cents } from '../../shared/money';
import { splitVat, type PriceBasis, type VatTreatment } from '../vat';
import { signed, spread, type Adjustment, type AdjustmentPart } from './adjustment';
import { lineTotal, type LineAmounts } from './line-total';
import { netAmounts } from './net-amounts';
import { vatGroups, type VatGroup } from './vat-groups';

/** One line of the VAT breakdown (BG-23). */
export interface VatBreakdown {
  readonly vat: VatTreatment;
  readonly baseCents: Cents;
  readonly vatCents: Cents;
}

/** The totals of a document (BG-22 of EN 16931). */
export interface DocumentTotals {
  /** BT-106: lines without tax. */
  readonly lineNetCents: Cents;
  /** BT-107 and BT-108. */
  readonly allowanceCents: Cents;
  readonly chargeCents: Cents;
  /** BT-109, BT-110, BT-112: without tax, the tax, with tax. */
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly grossCents: Cents;
  /** BT-113 and BT-115: paid before the document was issued, and left to pay. */
  readonly paidCents: Cents;
  readonly dueCents: Cents;
}

/** What totals are counted from. */
export interface DocumentAmounts {
  readonly basis: PriceBasis;
  readonly lines: readonly LineAmounts[];
  readonly adjustments: readonly Adjustment[];
  readonly paidCents: Cents;
}

/** Everything counted: each line and adjustment without tax, the breakdown, the totals. */
export interface CountedDocument {
  readonly lineNets: readonly Cents[];
  readonly adjustments: readonly AdjustmentPart[];
  readonly breakdown: readonly VatBreakdown[];
  readonly totals: DocumentTotals;
}

/** Counts a document: VAT once per rate on the sum of the lines, every part adding up to its whole. */
export function countDocument({ basis, lines, adjustments, paidCents }: DocumentAmounts): CountedDocument {
  const groups = vatGroups(lines.map((line) => ({ vat: line.vat, amountCents: lineTotal(line) })));
  const weights = groups.map(({ vat, amounts }) => ({ vat, weight: sumOf(amounts) }));
  const parts = adjustments.flatMap((one) => spread(one, weights));
  const counted = groups.map((group) =>
    countGroup(
      group,
      parts.filter(({ vat }) => vat === group.vat),
      basis,
    ),
  );
  const netByPlace = new Map(counted.flatMap(({ nets }, i) => nets.map((net, j) => [groups[i]?.places[j], net])));
  const counting = {
    lineNets: lines.map((_, place) => netByPlace.get(place) ?? 0),
    adjustments: counted.flatMap((one) => one.adjustments),
    breakdown: counted.map((one) => one.breakdown),
  };
  return { ...counting, totals: totalsOf(counting, paidCents) };
}

function countGroup({ vat, amounts }: VatGroup, parts: readonly AdjustmentPart[], basis: PriceBasis) {
  const rate = { basis, rateBasisPoints: vat.rateBasisPoints };
  const all = [...amounts, ...parts.map(signed)];
  const { net: baseCents, vat: vatCents } = splitVat(sumOf(all), rate);
  const nets = netAmounts(all, { ...rate, baseCents });
  return {
    nets: nets.slice(0, amounts.length),
    adjustments: parts.map((part, i) => ({ ...part, amountCents: Math.abs(nets[amounts.length + i] ?? 0) })),
    breakdown: { vat, baseCents, vatCents },
  };
}

/** The totals as EN 16931 adds them up: BR-CO-10 to 16. */
export function totalsOf(counted: Omit<CountedDocument, 'totals'>, paidCents: Cents): DocumentTotals {
  const of = (kind: Adjustment['kind']) =>
    sumOf(counted.adjustments.filter((one) => one.kind === kind).map(({ amountCents }) => amountCents));
  const [lineNetCents, allowanceCents, chargeCents] = [sumOf(counted.lineNets), of('ALLOWANCE'), of('CHARGE')];
  const netCents = lineNetCents - allowanceCents + chargeCents;
  const vatCents = sumOf(counted.breakdown.map((one) => one.vatCents));
  const grossCents = netCents + vatCents;
  return {
    lineNetCents,
    allowanceCents,
    chargeCents,
    netCents,
    vatCents,
    grossCents,
    paidCents,
    dueCents: grossCents - paidCents,
  };
}
