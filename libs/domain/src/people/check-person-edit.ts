import type { PersonEditFacts } from './person-edit-facts';
import type { PersonEditRefusal } from './refusals';
import { lastAdministratorMustStay } from './rules/last-administrator-must-stay.rule';
import { partnerViewerMustHavePartner } from './rules/partner-viewer-must-have-partner.rule';
import { privilegedRoleMustBeHandledByAdministrator } from './rules/privileged-role-must-be-handled-by-administrator.rule';

/** Every rule on registering a person or editing one. */
export const PERSON_EDIT_RULES = [
  privilegedRoleMustBeHandledByAdministrator,
  lastAdministratorMustStay,
  partnerViewerMustHavePartner,
] as const;

export const checkPersonEdit = (facts: PersonEditFacts): PersonEditRefusal[] =>
  PERSON_EDIT_RULES.flatMap((rule) => rule(facts) ?? []);
