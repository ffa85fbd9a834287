import type { IssuedDocument } from '../invoice/issued-document';
import type { AdjustmentPart, DocumentTotals } from '../totals';
import { inEuros } from '../../shared/money';
import { amount, day } from './amounts';
import { ciiBreakdown, ciiCategory } from './cii-tax';
import { SEPA_CREDIT_TRANSFER } from './codes';
import { branch, leaf } from './xml';

/** BG-16 and BG-17; a credit note is paid by us: our account has no place on it. */
const paymentMeans = ({ kind, seller }: IssuedDocument): string =>
  kind === 'CREDIT_NOTE' || seller.iban === null
    ? ''
    : branch(
        'ram:SpecifiedTradeSettlementPaymentMeans',
        leaf('ram:TypeCode', SEPA_CREDIT_TRANSFER),
        branch('ram:PayeePartyCreditorFinancialAccount', leaf('ram:IBANID', seller.iban)),
        branch('ram:PayeeSpecifiedCreditorFinancialInstitution', leaf('ram:BICID', seller.bic)),
      );

/** BG-20 or BG-21. */
const adjustment = ({ kind, amountCents, reason, vat }: AdjustmentPart): string =>
  branch(
    'ram:SpecifiedTradeAllowanceCharge',
    branch('ram:ChargeIndicator', leaf('udt:Indicator', String(kind === 'CHARGE'))),
    amount('ram:ActualAmount', amountCents),
    leaf('ram:Reason', reason),
    ciiCategory('ram:CategoryTradeTax', vat),
  );

/** BG-22. */
const summation = (totals: DocumentTotals, currency: string): string =>
  branch(
    'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
    amount('ram:LineTotalAmount', totals.lineNetCents),
    amount('ram:ChargeTotalAmount', totals.chargeCents),
    amount('ram:AllowanceTotalAmount', totals.allowanceCents),
    amount('ram:TaxBasisTotalAmount', totals.netCents),
    leaf('ram:TaxTotalAmount', inEuros(totals.vatCents), { currencyID: currency }),
    amount('ram:GrandTotalAmount', totals.grossCents),
    amount('ram:TotalPrepaidAmount', totals.paidCents),
    amount('ram:DuePayableAmount', totals.dueCents),
  );

/** BG-3: the invoice a credit note corrects. */
const corrected = ({ corrects }: IssuedDocument): string =>
  branch(
    'ram:InvoiceReferencedDocument',
    leaf('ram:IssuerAssignedID', corrects?.number ?? null),
    corrects ? branch('ram:FormattedIssueDateTime', day('qdt:DateTimeString', corrects.issuedOn)) : '',
  );

/** How much, how taxed, how and when paid. */
export const ciiSettlement = (document: IssuedDocument): string =>
  branch(
    'ram:ApplicableHeaderTradeSettlement',
    leaf('ram:PaymentReference', document.number),
    leaf('ram:InvoiceCurrencyCode', document.currency),
    paymentMeans(document),
    ...document.breakdown.map((one) => ciiBreakdown(document, one)),
    ...document.adjustments.map(adjustment),
    branch('ram:SpecifiedTradePaymentTerms', branch('ram:DueDateDateTime', day('udt:DateTimeString', document.dueOn))),
    summation(document.totals, document.currency),
    corrected(document),
  );
