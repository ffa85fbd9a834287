import { sumOf, type Cents } from '../../shared/money';
import type { ChainAnchor, SealedDocument } from '../chain';
import { salesByRate, type RateSales } from '../fec';
import type { IssuedDocument } from '../invoice/issued-document';

/** What a closed period leaves behind, sealed in its turn: totals, and the last document of each series (CGI art. 286, I-3° bis: closing of each period). */
export interface PeriodClosing {
  readonly closedThrough: string;
  readonly documents: number;
  /** With VAT, credit notes taken off. */
  readonly grossCents: Cents;
  /** Of all periods since the first document: it never starts again. */
  readonly perpetualGrossCents: Cents;
  readonly sales: readonly RateSales[];
  readonly anchors: readonly ChainAnchor[];
}

/** The closing of a period by its documents, in order, after the closing before it. */
export function closePeriod(
  closedThrough: string,
  documents: readonly SealedDocument<IssuedDocument>[],
  before: PeriodClosing | null,
): PeriodClosing {
  const issued = documents.map(({ document }) => document);
  const grossCents = sumOf(
    issued.map(({ kind, totals }) => (kind === 'INVOICE' ? totals.grossCents : -totals.grossCents)),
  );
  const last = new Map(documents.map((one) => [one.document.place.series, one]));
  const kept = (before?.anchors ?? []).filter(({ series }) => !last.has(series));
  const anchors = [...last].map(([series, { document, seal }]) => ({ series, number: document.number, seal }));
  return {
    closedThrough,
    documents: issued.length,
    grossCents,
    perpetualGrossCents: (before?.perpetualGrossCents ?? 0) + grossCents,
    sales: salesByRate(issued),
    anchors: [...kept, ...anchors].sort((a, b) => a.series.localeCompare(b.series)),
  };
}
