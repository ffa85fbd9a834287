/** What forbids borrowing or returning a tool. */
export type LendingRefusal =
  | { readonly code: 'BORROWER_ACCOUNT_CLOSED' }
  | { readonly code: 'BORROWER_NOT_A_MEMBER' }
  | { readonly code: 'BORROWER_ON_HOLD'; readonly reason: string }
  | { readonly code: 'UNIT_RETIRED' }
  | { readonly code: 'UNIT_ALREADY_ON_LOAN' }
  | { readonly code: 'LOAN_DUE_IN_THE_PAST' }
  | { readonly code: 'LOAN_TOO_LONG'; readonly maximumLoanDays: number; readonly latestOn: string }
  | { readonly code: 'LOAN_ALREADY_RETURNED' };
