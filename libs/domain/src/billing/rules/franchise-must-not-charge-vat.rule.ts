import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** Whoever mentions VAT on an invoice owes it (CGI art. 283, 3): under the franchise it is never mentioned (art. 293 E). */
export const franchiseMustNotChargeVat = ({ draft }: IssueFacts): IssueRefusal | undefined =>
  draft.seller.franchise && draft.lines.some(({ vatKind }) => vatKind !== 'FRANCHISE' && vatKind !== 'OUT_OF_SCOPE')
    ? { code: 'VAT_UNDER_FRANCHISE' }
    : undefined;
