import type { PersonEditFacts } from '../person-edit-facts';
import type { PersonEditRefusal } from '../refusals';

/** A partner viewer reads for one partner; without it there is nothing to read. */
export function partnerViewerMustHavePartner({ after }: PersonEditFacts): PersonEditRefusal | undefined {
  return after.roles.includes('PARTNER_VIEWER') && !after.partnerId ? { code: 'PARTNER_MISSING' } : undefined;
}
