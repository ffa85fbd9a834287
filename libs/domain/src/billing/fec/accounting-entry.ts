import type { Cents } from '../../shared/money';

/** An account of the plan comptable général: its first three figures are those of the standard (LPF art. A47 A-1, VII). */
export interface Account {
  readonly number: string;
  readonly label: string;
}

/** One line of an entry: on one side only. */
export interface EntryLine {
  readonly account: Account;
  /** The customer's own account under the collective one. */
  readonly auxiliary: Account | null;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
}

/** One act in a journal: what it debits it credits. */
export interface AccountingEntry {
  readonly journal: { readonly code: string; readonly label: string };
  readonly bookedOn: string;
  /** Reference and day of the document that proves it. */
  readonly pieceRef: string;
  readonly pieceOn: string;
  readonly label: string;
  readonly lines: readonly EntryLine[];
}

/** A line of one side by its sign: debit when positive, credit when negative; none for nothing. */
export const entryLine = (account: Account, signedCents: Cents, auxiliary: Account | null = null): EntryLine[] =>
  signedCents === 0
    ? []
    : [{ account, auxiliary, debitCents: Math.max(signedCents, 0), creditCents: Math.max(-signedCents, 0) }];

/** Debits less credits: nothing, in an entry that is one. */
export const imbalanceOf = ({ lines }: Pick<AccountingEntry, 'lines'>): Cents =>
  lines.reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0);
