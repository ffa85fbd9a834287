import { countDraft } from '../invoice/count-draft';
import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';
import { linesMustBeWithinBounds } from './lines-must-be-within-bounds.rule';
import { vatRateMustExistOnTheDay } from './vat-rate-must-exist-on-the-day.rule';

/** What is owed to the buyer is given back by a credit note, which names the invoice it corrects (CGI art. 289, I-5). */
export function invoiceMustNotBeNegative(facts: IssueFacts): IssueRefusal | undefined {
  // what cannot be counted is refused by these
  if (linesMustBeWithinBounds(facts) || vatRateMustExistOnTheDay(facts)) return undefined;
  const { grossCents } = countDraft(facts.draft, facts.issuedOn).totals;
  return grossCents < 0 ? { code: 'INVOICE_NEGATIVE', grossCents } : undefined;
}
