import {
  type MatchableInvoice,
  matchRecorded,
  type MatchReason,
  matchTransfer,
  type RecordedTransfer,
} from '@etabli/domain';
import type { BankLineRow } from './bank-line-row';

/** An invoice that is still to be paid, and by which account. */
export interface OpenDocument extends MatchableInvoice {
  readonly id: string;
  readonly accountId: string;
}

/** Whom a line may be a payment of, and of which invoices. */
export interface BankSuggestion {
  readonly accountId: string;
  readonly buyerName: string;
  readonly documents: readonly OpenDocument[];
  readonly reasons: readonly MatchReason[];
  readonly isCertain: boolean;
}

/** What a screen shows at once: the likeliest, and what it could be mistaken for. */
const MOST_SHOWN = 3;

/** The invoices a line may pay, likeliest first: a payment is of one account, so what would pay for two is none. */
export function suggestMatches(line: BankLineRow, open: readonly OpenDocument[]): BankSuggestion[] {
  if (line.state !== 'NEW') return [];
  const byNumber = new Map(open.map((document) => [document.number, document]));
  return matchTransfer(line, open)
    .flatMap(({ numbers, reasons, isCertain }): BankSuggestion[] => {
      const documents = numbers.flatMap((number) => byNumber.get(number) ?? []);
      const [first] = documents;
      if (!first || documents.some(({ accountId }) => accountId !== first.accountId)) return [];
      return [{ accountId: first.accountId, buyerName: first.buyerName, documents, reasons, isCertain }];
    })
    .slice(0, MOST_SHOWN);
}

/** A transfer somebody recorded by hand, of no line of the bank yet. */
export interface RecordedMovement extends RecordedTransfer {
  readonly id: string;
}

/** The payments a line may be that are recorded already. */
export const suggestRecorded = (line: BankLineRow, recorded: readonly RecordedMovement[]): RecordedMovement[] =>
  line.state === 'NEW' ? matchRecorded({ ...line, on: line.bookedOn }, recorded).slice(0, MOST_SHOWN) : [];
