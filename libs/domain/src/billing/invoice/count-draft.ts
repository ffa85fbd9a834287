import { Refused } from '../../shared/refusal';
import { countDocument, type CountedDocument } from '../totals';
import { vatTreatment, type VatKind, type VatTreatment } from '../vat';
import type { IssueRefusal } from '../refusals';
import type { InvoiceDraft } from './invoice-draft';

/** The kinds of VAT on the draft that the law does not know on the day of supply. */
export const unknownRates = ({ lines, suppliedOn }: InvoiceDraft, issuedOn: string): VatKind[] => [
  ...new Set(lines.map((line) => line.vatKind).filter((kind) => !vatTreatment(kind, { suppliedOn, issuedOn }))),
];

/** What the draft comes to if it is issued that day. @throws Refused when a rate is unknown */
export function countDraft(
  draft: InvoiceDraft,
  issuedOn: string,
): CountedDocument & { readonly treatments: readonly VatTreatment[] } {
  const treatments = draft.lines.map(({ vatKind }) => treatmentOf(vatKind, { draft, issuedOn }));
  const lines = draft.lines.map((line, place) => ({ ...line, vat: treatments[place]! }));
  return { ...countDocument({ ...draft, lines }), treatments };
}

function treatmentOf(kind: VatKind, { draft, issuedOn }: { draft: InvoiceDraft; issuedOn: string }): VatTreatment {
  const { suppliedOn } = draft;
  const treatment = vatTreatment(kind, { suppliedOn, issuedOn });
  if (treatment) return treatment;
  const refusal: IssueRefusal = { code: 'VAT_RATE_UNKNOWN', kinds: unknownRates(draft, issuedOn), suppliedOn };
  throw new Refused([refusal]);
}
