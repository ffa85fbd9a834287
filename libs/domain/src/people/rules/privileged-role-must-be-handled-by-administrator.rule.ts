import type { Role } from '../../shared/vocabulary';
import type { PersonEditFacts } from '../person-edit-facts';
import type { PersonEditRefusal } from '../refusals';

const PRIVILEGED = ['MANAGER', 'ADMINISTRATOR'] as const satisfies readonly Role[];

/** A manager who could make managers, or close an administrator's account, would be an administrator. */
export function privilegedRoleMustBeHandledByAdministrator(facts: PersonEditFacts): PersonEditRefusal | undefined {
  const { actorRoles, before, after } = facts;
  if (actorRoles.includes('ADMINISTRATOR')) return undefined;
  const touched = PRIVILEGED.find(
    (role) =>
      before.roles.includes(role) !== after.roles.includes(role) ||
      (before.roles.includes(role) && before.active !== after.active),
  );
  return touched ? { code: 'ROLE_NEEDS_ADMINISTRATOR', role: touched } : undefined;
}
