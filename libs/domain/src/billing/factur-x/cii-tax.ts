import type { IssuedDocument } from '../invoice/issued-document';
import type { VatBreakdown } from '../totals';
import type { VatTreatment } from '../vat';
import { amount, percent } from './amounts';
import { DUE_DATE_CODES } from './codes';
import { branch, leaf } from './xml';

/** Outside the scope of VAT there is no rate at all (BR-O-5), which is not a rate of nothing. */
const rate = ({ category, rateBasisPoints }: VatTreatment): string =>
  category === 'O' ? '' : leaf('ram:RateApplicablePercent', percent(rateBasisPoints));

/** The VAT of a line, an allowance or a charge. */
export const ciiCategory = (name: string, vat: VatTreatment): string =>
  branch(name, leaf('ram:TypeCode', 'VAT'), leaf('ram:CategoryCode', vat.category), rate(vat));

/** Services owe VAT when they are paid, unless the seller chose the invoice (CGI art. 269, 2-c); goods when they are delivered. */
function dueDateCode({ nature, seller }: IssuedDocument, { category }: VatTreatment): string | null {
  if (category !== 'S' || nature !== 'SERVICES') return null;
  return seller.vatOnDebits ? DUE_DATE_CODES.invoice : DUE_DATE_CODES.payment;
}

/** One line of the breakdown (BG-23). */
export const ciiBreakdown = (document: IssuedDocument, { vat, baseCents, vatCents }: VatBreakdown): string =>
  branch(
    'ram:ApplicableTradeTax',
    amount('ram:CalculatedAmount', vatCents),
    leaf('ram:TypeCode', 'VAT'),
    leaf('ram:ExemptionReason', vat.exemption?.text ?? null),
    amount('ram:BasisAmount', baseCents),
    leaf('ram:CategoryCode', vat.category),
    leaf('ram:ExemptionReasonCode', vat.exemption?.code ?? null),
    leaf('ram:DueDateTypeCode', dueDateCode(document, vat)),
    rate(vat),
  );
