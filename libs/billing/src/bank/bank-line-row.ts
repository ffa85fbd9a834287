/** NEW until somebody says which payment it is, or that it is none. */
export const BANK_LINE_STATES = ['NEW', 'MATCHED', 'SET_ASIDE'] as const;
export type BankLineState = (typeof BANK_LINE_STATES)[number];

/** Money that came in on the bank account. */
export interface BankLineRow {
  readonly id: string;
  readonly bookedOn: string;
  readonly amountCents: number;
  readonly label: string;
  readonly state: BankLineState;
}

export const BANK_LINE_COLUMNS = `l.id, l.booked_on as "bookedOn", l.amount_cents as "amountCents", l.label, l.state`;
