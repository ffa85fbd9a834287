import { unknownRates } from '../invoice/count-draft';
import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** The rate is the one of the day of supply (CGI art. 269): a rate of another time is none. */
export function vatRateMustExistOnTheDay({ draft, issuedOn }: IssueFacts): IssueRefusal | undefined {
  const kinds = unknownRates(draft, issuedOn);
  return kinds.length > 0 ? { code: 'VAT_RATE_UNKNOWN', kinds, suppliedOn: draft.suppliedOn } : undefined;
}
