import type { PersonEditFacts, Standing } from '../person-edit-facts';
import type { PersonEditRefusal } from '../refusals';

const administers = ({ roles, active }: Standing): boolean => active && roles.includes('ADMINISTRATOR');

/** Without any administrator nobody could ever make one again. */
export function lastAdministratorMustStay(facts: PersonEditFacts): PersonEditRefusal | undefined {
  const leaves = administers(facts.before) && !administers(facts.after);
  return leaves && facts.otherAdministrators === 0 ? { code: 'LAST_ADMINISTRATOR' } : undefined;
}
