import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** Only a seller under the franchise says art. 293 B; another one would hide the VAT it owes. */
export const franchiseMustBeDeclared = ({ draft }: IssueFacts): IssueRefusal | undefined =>
  !draft.seller.franchise && draft.lines.some(({ vatKind }) => vatKind === 'FRANCHISE')
    ? { code: 'FRANCHISE_NOT_DECLARED' }
    : undefined;
