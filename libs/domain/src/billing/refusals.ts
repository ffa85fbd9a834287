import type { BusinessRefusal } from '../people';
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

/** What became of a draft meanwhile, and what forbids changing it. */
export type DraftRefusal = { readonly code: 'DRAFT_NOT_WAITING' };

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

/** What forbids recording money. */
export type PaymentRefusal =
  | { readonly code: 'PAYMENT_IN_THE_FUTURE' }
  | { readonly code: 'MORE_THAN_IN_FAVOUR'; readonly unsettledCents: number }
  | { readonly code: 'MORE_THAN_RECEIVED'; readonly leftCents: number }
  | { readonly code: 'PAYMENT_UNDER_WAY' }
  | { readonly code: 'NOTHING_TO_PAY' }
  | { readonly code: 'PAYMENTS_UNAVAILABLE' };

/** What forbids a billing run. */
export type RunRefusal = { readonly code: 'RUN_UNDER_WAY' } | { readonly code: 'RUN_DONE_TODAY' };

/** What is wrong with the settings of invoicing; the first two are those of any business. */
export type SettingsRefusal =
  Extract<BusinessRefusal, { readonly code: 'SIRET_NOT_VALID' | 'VAT_NUMBER_NOT_OF_THIS_SIRET' }> | SellerRefusal;

export type SellerRefusal =
  | { readonly code: 'IBAN_NOT_VALID' }
  | { readonly code: 'REMINDERS_NOT_IN_ORDER' }
  | { readonly code: 'SUSPENDED_BEFORE_RESTRICTED'; readonly restrictDays: number };

export type BillingRefusal =
  IssueRefusal | DraftRefusal | CreditRefusal | ClosingRefusal | PaymentRefusal | RunRefusal | SellerRefusal;

/** What became of a line of the bank meanwhile. */
export type BankRefusal =
  | { readonly code: 'BANK_LINE_NOT_NEW' }
  | { readonly code: 'PAYMENT_IS_ANOTHER_TRANSFER' }
  | { readonly code: 'PAYMENT_MATCHED_ALREADY' };

/** What forbids a partner from paying its share of a subscription over some days. */
export type SponsorshipRefusal =
  | { readonly code: 'SPONSORSHIP_OUTSIDE_AGREEMENT'; readonly startsOn: string; readonly endsOn: string }
  /** First day of the last period that was invoiced: who pays it is settled. */
  | { readonly code: 'SPONSORED_PERIOD_INVOICED'; readonly invoicedFrom: string }
  | { readonly code: 'SPONSORED_ALREADY' }
  | { readonly code: 'SPONSORSHIP_ENDS_BEFORE'; readonly endsOn: string };

/** What forbids writing down something to invoice, or taking it back. */
export type RecordedRefusal =
  | { readonly code: 'SUPPLIED_DAY_OUT_OF_BOUNDS'; readonly earliestOn: string; readonly latestOn: string }
  | { readonly code: 'RECORDED_CHARGE_INVOICED' }
  | { readonly code: 'RECORDED_CHARGE_WITHDRAWN' };
