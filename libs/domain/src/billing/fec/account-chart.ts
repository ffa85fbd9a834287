import type { SupplyNature } from '../invoice/invoice-draft';
import type { VatKind } from '../vat';
import type { Account } from './accounting-entry';

/** How money comes in or goes out. */
export const PAYMENT_METHODS = ['CARD', 'SEPA_DEBIT', 'TRANSFER', 'CHEQUE', 'CASH'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** The accounts a manufacture books to; the accountant may give others. */
export interface AccountChart {
  readonly customers: Account;
  readonly sales: Readonly<Record<SupplyNature, Account>>;
  /** What is sold in another account than the rest: exempt trainings, damages. */
  readonly salesByVat: Readonly<Partial<Record<VatKind, Account>>>;
  readonly allowances: Account;
  readonly charges: Account;
  readonly vat: Readonly<Partial<Record<VatKind, Account>>>;
  readonly money: Readonly<Record<PaymentMethod, Account>>;
  readonly fees: Account;
}

/** Plan comptable général (règlement ANC 2014-03). */
export const USUAL_ACCOUNTS: AccountChart = {
  customers: { number: '411000', label: 'Clients' },
  sales: {
    SERVICES: { number: '706000', label: 'Prestations de services' },
    GOODS: { number: '707000', label: 'Ventes de marchandises' },
  },
  salesByVat: {
    TRAINING_EXEMPT: { number: '706100', label: 'Formations exonérées' },
    OUT_OF_SCOPE: { number: '758000', label: 'Indemnités et produits divers' },
  },
  allowances: { number: '709600', label: 'Rabais, remises et ristournes accordés' },
  charges: { number: '708500', label: 'Ports et frais accessoires facturés' },
  vat: {
    STANDARD: { number: '445711', label: 'TVA collectée au taux normal' },
    INTERMEDIATE: { number: '445712', label: 'TVA collectée au taux intermédiaire' },
    REDUCED: { number: '445713', label: 'TVA collectée au taux réduit' },
  },
  money: {
    CARD: { number: '517100', label: 'Encaissements par carte' },
    SEPA_DEBIT: { number: '517200', label: 'Encaissements par prélèvement' },
    TRANSFER: { number: '512000', label: 'Banque' },
    CHEQUE: { number: '511200', label: 'Chèques à encaisser' },
    CASH: { number: '531000', label: 'Caisse' },
  },
  fees: { number: '627800', label: 'Commissions sur encaissements' },
};
