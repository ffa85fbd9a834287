import { leftToCredit, type IssuedDocument } from '@etabli/domain';
import type { WholeDocumentRow } from '../documents/document-row';
import type { IssuedLineType, WholeBillingDocumentType } from './billing-document.type';

/** A document as the API shows it. */
export function presentDocument(row: WholeDocumentRow): WholeBillingDocumentType {
  const { document, ...rest } = row;
  return {
    ...rest,
    creditNotes: [...row.creditNotes],
    settlements: [...row.settlements],
    basis: document.basis,
    lines: linesOf(document, row.credited),
    breakdown: document.breakdown.map(({ vat, baseCents, vatCents }) => ({
      kind: vat.kind,
      rateBasisPoints: vat.rateBasisPoints,
      baseCents,
      vatCents,
    })),
    totals: document.totals,
    mentions: document.mentions.map(({ text }) => text),
    reason: document.corrects?.reason ?? null,
  };
}

function linesOf(document: IssuedDocument, credited: readonly IssuedDocument[]): IssuedLineType[] {
  const left = document.kind === 'INVOICE' ? leftToCredit(document, credited) : [];
  return document.lines.map(({ vat, ...line }, place) => ({
    ...line,
    place,
    rateBasisPoints: vat.rateBasisPoints,
    leftToCreditCents: left[place] ?? 0,
  }));
}
