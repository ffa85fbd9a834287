import type { Role } from '../shared/vocabulary';

/** What decides over rights: roles held and whether the account is open. */
export interface Standing {
  readonly roles: readonly Role[];
  readonly active: boolean;
}

/** What the rules on a registration or an edit of a person need to know. */
export interface PersonEditFacts {
  readonly actorRoles: readonly Role[];
  /** No role and active for a person being registered. */
  readonly before: Standing;
  readonly after: Standing & { readonly partnerId: string | null };
  /** Open accounts of administrators, the person edited left out. */
  readonly otherAdministrators: number;
}
