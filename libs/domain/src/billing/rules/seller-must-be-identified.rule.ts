import type { IssueFacts } from '../invoice/issue-facts';
import { missingInAddress } from '../invoice/missing-in-address';
import type { IssueRefusal } from '../refusals';

/** CGI ann. II, art. 242 nonies A, I-1° and 2°; code de commerce, art. R123-237: who sells, and the number VAT is charged under. */
export function sellerMustBeIdentified({ draft: { seller } }: IssueFacts): IssueRefusal | undefined {
  const missing = [
    ...(seller.name.trim() ? [] : ['name']),
    ...(seller.siret ? [] : ['siret']),
    ...(seller.legalForm.trim() ? [] : ['legalForm']),
    ...(seller.vatNumber || seller.franchise ? [] : ['vatNumber']),
    ...missingInAddress(seller.address),
  ];
  return missing.length > 0 ? { code: 'SELLER_INCOMPLETE', missing } : undefined;
}
