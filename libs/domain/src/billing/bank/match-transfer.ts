import { sumOf } from '../../shared/money';
import { placeOf } from '../invoice/document-number';
import type { OpenInvoice } from '../payments';
import { names } from './name-words';
import type { BankOperation } from './read-statement';

/** An open invoice, and whom it was sent to. */
export interface MatchableInvoice extends OpenInvoice {
  readonly buyerName: string;
}

/** Why a transfer may pay an invoice. */
export const MATCH_REASONS = ['REFERENCE', 'EXACT_AMOUNT', 'EXACT_SUM', 'ONLY_ONE_OF_THIS_AMOUNT', 'NAME'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** Invoices a transfer may pay, together; `score` of 100, `isCertain` when its number and the amount both say so. */
export interface SuggestedMatch {
  readonly numbers: readonly string[];
  readonly reasons: readonly MatchReason[];
  readonly score: number;
  readonly isCertain: boolean;
}

const POINTS: Readonly<Record<MatchReason, number>> = {
  REFERENCE: 60,
  EXACT_AMOUNT: 25,
  EXACT_SUM: 25,
  ONLY_ONE_OF_THIS_AMOUNT: 10,
  NAME: 15,
};
/** Below lies chance: everybody pays the same flat plan. */
const LEAST_SCORE = 30;
const MOST_SUGGESTIONS = 5;

type Transfer = Pick<BankOperation, 'label' | 'amountCents'>;

/** The invoices a transfer may pay, likeliest first, then oldest; none for money that went out. */
export function matchTransfer(transfer: Transfer, invoices: readonly MatchableInvoice[]): SuggestedMatch[] {
  if (transfer.amountCents <= 0) return [];
  const open = invoices.filter(({ openCents }) => openCents > 0).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const candidates = [...open.map((one) => [one]), ...groupsOf(transfer, open)];
  return candidates
    .map((together) => judge(transfer, together, open))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTIONS);
}

/** Several invoices paid at once: those the label names, and the oldest ones of who it names, when they add up. */
function groupsOf({ label, amountCents }: Transfer, open: readonly MatchableInvoice[]): MatchableInvoice[][] {
  const referred = open.filter(({ number }) => refersTo(label, number));
  const buyers = [...new Set(open.map(({ buyerName }) => buyerName))].filter((name) => names(label, name));
  const oldest = buyers.flatMap((name) => {
    const own = open.filter(({ buyerName }) => buyerName === name);
    return own.map((_, place) => own.slice(0, place + 1));
  });
  const alike = (group: readonly MatchableInvoice[]): string => group.map(({ number }) => number).join();
  const groups = [referred, ...oldest].filter(
    (group) => group.length > 1 && sumOf(group.map(({ openCents }) => openCents)) === amountCents,
  );
  return [...new Map(groups.map((group) => [alike(group), group])).values()];
}

function judge(
  { label, amountCents }: Transfer,
  together: readonly MatchableInvoice[],
  open: readonly MatchableInvoice[],
): SuggestedMatch {
  const isExact = sumOf(together.map(({ openCents }) => openCents)) === amountCents;
  const alone = together.length === 1;
  const holds: Readonly<Record<MatchReason, boolean>> = {
    REFERENCE: together.every(({ number }) => refersTo(label, number)),
    EXACT_AMOUNT: isExact && alone,
    EXACT_SUM: isExact && !alone,
    ONLY_ONE_OF_THIS_AMOUNT: isExact && alone && open.filter(({ openCents }) => openCents === amountCents).length === 1,
    NAME: together.every(({ buyerName }) => names(label, buyerName)),
  };
  const reasons = MATCH_REASONS.filter((reason) => holds[reason]);
  const score = Math.min(sumOf(reasons.map((reason) => POINTS[reason])), 100);
  return { numbers: together.map(({ number }) => number), reasons, score, isCertain: holds.REFERENCE && isExact };
}

/** `FA-2026-00042` as people and banks write it: `FA 2026 42`, `fa202600042`; never the beginning of a longer number. */
function refersTo(label: string, number: string): boolean {
  const place = placeOf(number);
  if (!place) return label.includes(number);
  const { series, year, rank } = place;
  return new RegExp(`(?<![a-z0-9])${series}[^a-z0-9]*${year}[^a-z0-9]*0*${rank}(?!\\d)`, 'i').test(label);
}
