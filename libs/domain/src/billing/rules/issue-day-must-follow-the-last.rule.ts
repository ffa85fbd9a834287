import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** CGI ann. II, art. 242 nonies A, I-7°: the sequence is chronological. */
export const issueDayMustFollowTheLast = ({
  issuedOn,
  lastIssuedOn,
}: Pick<IssueFacts, 'issuedOn' | 'lastIssuedOn'>): IssueRefusal | undefined =>
  lastIssuedOn !== null && issuedOn < lastIssuedOn ? { code: 'ISSUED_BEFORE_THE_LAST', lastIssuedOn } : undefined;
