import type { Cents } from '../../shared/money';
import type { IssueFacts } from '../invoice/issue-facts';
import type { IssuedDocument } from '../invoice/issued-document';

/** How much of a line is given back, in the basis of the invoice; negative for a line that was negative. */
export interface CreditedLine {
  /** From 0, in the order of the invoice. */
  readonly place: number;
  readonly amountCents: Cents;
}

/** What the rules on a credit note need to know. */
export interface CreditFacts extends Pick<IssueFacts, 'issuedOn' | 'lastIssuedOn' | 'closedThrough'> {
  readonly invoice: IssuedDocument;
  /** Credit notes on this invoice so far. */
  readonly earlier: readonly IssuedDocument[];
  readonly wanted: readonly CreditedLine[];
  readonly reason: string;
}
