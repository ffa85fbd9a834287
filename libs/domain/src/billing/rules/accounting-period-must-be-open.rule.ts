import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** Nothing is added to a closed period (plan comptable général, art. 1031-3). */
export const accountingPeriodMustBeOpen = ({
  issuedOn,
  closedThrough,
}: Pick<IssueFacts, 'issuedOn' | 'closedThrough'>): IssueRefusal | undefined =>
  closedThrough !== null && issuedOn <= closedThrough ? { code: 'ACCOUNTING_PERIOD_CLOSED', closedThrough } : undefined;
