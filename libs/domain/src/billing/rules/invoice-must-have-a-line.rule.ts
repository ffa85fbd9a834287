import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** EN 16931, BR-16: an invoice of nothing is none. */
export const invoiceMustHaveALine = ({ draft }: IssueFacts): IssueRefusal | undefined =>
  draft.lines.length > 0 ? undefined : { code: 'INVOICE_EMPTY' };
