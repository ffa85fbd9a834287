import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** EN 16931, BR-O-11 to 14: damages are invoiced apart from what bears VAT or is exempt. */
export function outOfScopeMustStandAlone({ draft }: IssueFacts): IssueRefusal | undefined {
  const outside = draft.lines.filter(({ vatKind }) => vatKind === 'OUT_OF_SCOPE').length;
  return outside > 0 && outside < draft.lines.length ? { code: 'OUT_OF_SCOPE_MIXED' } : undefined;
}
