import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** Nothing is learnt on a machine that is locked out. */
export function sessionResourcesMustBeInService({ resources }: SessionFacts): SessionRefusal | undefined {
  const resourceNames = resources.filter(({ inService }) => !inService).map(({ name }) => name);
  return resourceNames.length === 0 ? undefined : { code: 'SESSION_RESOURCES_DOWN', resourceNames };
}
