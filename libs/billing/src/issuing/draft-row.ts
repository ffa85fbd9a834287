import { basisFor, type DraftLine, type InvoiceDraft } from '@etabli/domain';
import { type AccountRow, buyerOf } from '../accounts/account-row';
import { type SettingsRow, sellerOf } from '../accounts/settings-row';

/** A draft as it is kept: what it is about, and nothing of the parties, who are read on the day of issue. */
export interface DraftRow {
  readonly id: string;
  readonly accountId: string;
  readonly state: 'WAITING' | 'ISSUED' | 'DISCARDED';
  readonly lines: readonly DraftLine[];
  readonly suppliedOn: string;
  readonly paymentDays: number;
  readonly buyerReference: string | null;
}

export const DRAFT_COLUMNS = `d.id, d.account_id as "accountId", d.state, d.lines, d.supplied_on as "suppliedOn",
  d.payment_days as "paymentDays", d.buyer_reference as "buyerReference"`;

/** The draft with its parties as they stand today. */
export const draftOf = (row: DraftRow, account: AccountRow, settings: SettingsRow): InvoiceDraft => ({
  basis: basisFor(account.kind),
  seller: sellerOf(settings),
  buyer: buyerOf(account),
  lines: row.lines,
  adjustments: [],
  suppliedOn: row.suppliedOn,
  paymentDays: row.paymentDays,
  paidCents: 0,
  deliveryAddress: null,
  buyerReference: row.buyerReference,
});
