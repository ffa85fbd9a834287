import type { Cents } from '../../shared/money';
import type { PaymentMethod } from './account-chart';
import { entryLine, type AccountingEntry } from './accounting-entry';
import type { Booking } from './entry-of-document';

const JOURNALS: Readonly<Record<PaymentMethod, AccountingEntry['journal']>> = {
  CARD: { code: 'EN', label: 'Journal des encaissements en ligne' },
  SEPA_DEBIT: { code: 'EN', label: 'Journal des encaissements en ligne' },
  TRANSFER: { code: 'BQ', label: 'Journal de banque' },
  CHEQUE: { code: 'CH', label: 'Journal des chèques' },
  CASH: { code: 'CA', label: 'Journal de caisse' },
};

/** Money that came in (positive), or went back: a refund, a direct debit returned, a dispute lost (negative). */
export interface PaymentMade {
  readonly method: PaymentMethod;
  readonly amountCents: Cents;
  /** What the provider kept. */
  readonly feeCents: Cents;
  readonly madeOn: string;
  readonly reference: string;
  readonly label: string;
}

/** The entry of a payment: the money, less the fee, for the customer's debt. */
export const entryOfPayment = (payment: PaymentMade, { chart, customer }: Booking): AccountingEntry => ({
  journal: JOURNALS[payment.method],
  bookedOn: payment.madeOn,
  pieceRef: payment.reference,
  pieceOn: payment.madeOn,
  label: payment.label,
  lines: [
    ...entryLine(chart.money[payment.method], payment.amountCents - payment.feeCents),
    ...entryLine(chart.fees, payment.feeCents),
    ...entryLine(chart.customers, -payment.amountCents, customer),
  ],
});
