import type { IssueFacts } from '../invoice/issue-facts';
import { missingInAddress } from '../invoice/missing-in-address';
import type { IssueRefusal } from '../refusals';

/** CGI ann. II, art. 242 nonies A, I-1°: name and address; the SIREN, inside the SIRET, of whoever trades in France (décret 2022-1299). */
export function buyerMustBeIdentified({ draft: { buyer } }: IssueFacts): IssueRefusal | undefined {
  const known = buyer.kind === 'PERSON' || buyer.siret || (buyer.vatNumber && buyer.address.countryCode !== 'FR');
  const missing = [
    ...(buyer.name.trim() ? [] : ['name']),
    ...(known ? [] : ['siret']),
    ...missingInAddress(buyer.address),
  ];
  return missing.length > 0 ? { code: 'BUYER_INCOMPLETE', missing } : undefined;
}
