import type { VatKind } from './vat';

/** What forbids issuing an invoice. */
export type IssueRefusal =
  | { readonly code: 'INVOICE_EMPTY' }
  | { readonly code: 'INVOICE_LINE_OUT_OF_BOUNDS'; readonly lineNumbers: readonly number[] }
  /** Keys of what is missing: siret, vatNumber, address… */
  | { readonly code: 'SELLER_INCOMPLETE'; readonly missing: readonly string[] }
  | { readonly code: 'BUYER_INCOMPLETE'; readonly missing: readonly string[] }
  | { readonly code: 'VAT_RATE_UNKNOWN'; readonly kinds: readonly VatKind[]; readonly suppliedOn: string }
  | { readonly code: 'VAT_UNDER_FRANCHISE' }
  | { readonly code: 'FRANCHISE_NOT_DECLARED' }
  | { readonly code: 'TRAINING_NOT_ATTESTED' }
  /** EN 16931, BR-O-11: nothing else stands on an invoice outside the scope of VAT. */
  | { readonly code: 'OUT_OF_SCOPE_MIXED' }
  | { readonly code: 'INVOICE_NEGATIVE'; readonly grossCents: number }
  | { readonly code: 'PAYMENT_DELAY_UNLAWFUL'; readonly longestDays: number }
  | { readonly code: 'ISSUED_BEFORE_THE_LAST'; readonly lastIssuedOn: string }
  | { readonly code: 'ACCOUNTING_PERIOD_CLOSED'; readonly closedThrough: string };

/** What forbids giving back all or part of an invoice. */
export type CreditRefusal =
  | { readonly code: 'ONLY_INVOICES_ARE_CREDITED' }
  | { readonly code: 'NOTHING_LEFT_TO_CREDIT' }
  | { readonly code: 'CREDIT_EXCEEDS_THE_LINE'; readonly lineNumber: number; readonly leftCents: number }
  | { readonly code: 'CREDIT_EXCEEDS_THE_INVOICE'; readonly leftCents: number }
  | { readonly code: 'CREDIT_WITHOUT_REASON' };

/** What forbids closing an accounting period. */
export type ClosingRefusal =
  | { readonly code: 'PERIOD_NOT_OVER'; readonly closesThrough: string }
  | { readonly code: 'PERIOD_ALREADY_CLOSED'; readonly closedThrough: string }
  | { readonly code: 'DRAFTS_WAITING'; readonly count: number }
  | { readonly code: 'CHAIN_BROKEN'; readonly count: number };

export type BillingRefusal = IssueRefusal | CreditRefusal | ClosingRefusal;
