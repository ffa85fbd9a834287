import { lineTotal } from '../totals';
import { countDraft } from './count-draft';
import { documentNumber, type DocumentNumber } from './document-number';
import type { InvoiceDraft, SupplyNature } from './invoice-draft';
import type { IssuedDocument } from './issued-document';
import { legalMentions } from './mentions';
import { dueDay } from './payment-delay';

/** Both when a document bears goods and services. */
export function natureOf(lines: readonly { readonly nature: SupplyNature }[]): SupplyNature | 'MIXED' {
  const natures = new Set(lines.map(({ nature }) => nature));
  if (natures.size > 1) return 'MIXED';
  return natures.has('GOODS') ? 'GOODS' : 'SERVICES';
}

/** The invoice a draft becomes under the number it is given: everything the law of the day decides is frozen into it. */
export function issueInvoice(
  draft: InvoiceDraft,
  { place, issuedOn }: { readonly place: DocumentNumber; readonly issuedOn: string },
): IssuedDocument {
  const { lineNets, treatments, adjustments, breakdown, totals } = countDraft(draft, issuedOn);
  const nature = natureOf(draft.lines);
  const { basis, seller, buyer, suppliedOn, deliveryAddress, buyerReference } = draft;
  const lines = draft.lines.map(({ vatKind: _, ...line }, i) => {
    const vat = treatments[i]!;
    return { ...line, vat, totalCents: lineTotal({ ...line, vat }), netCents: lineNets[i]!, creditedPlace: null };
  });
  return {
    kind: 'INVOICE',
    number: documentNumber(place),
    place,
    currency: 'EUR',
    issuedOn,
    suppliedOn,
    dueOn: dueDay(issuedOn, draft.paymentDays),
    basis,
    nature,
    seller,
    buyer,
    deliveryAddress,
    buyerReference,
    lines,
    adjustments,
    breakdown,
    totals,
    mentions: legalMentions({ issuedOn, seller, buyer, nature, treatments }),
    corrects: null,
  };
}
