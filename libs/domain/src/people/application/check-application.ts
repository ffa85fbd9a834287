import type { ApplicationState } from '../vocabulary';
import { applicationSteps, type ApplicationFacts } from './application-steps';
import type { ApplicationRefusal } from './refusals';

/** What keeps a newcomer from sending their application: everything left to them. */
export function checkSubmission(facts: ApplicationFacts): ApplicationRefusal[] {
  if (facts.state !== 'DRAFT') return [{ code: 'APPLICATION_ALREADY_SENT' }];
  const steps = applicationSteps(facts)
    .filter(({ code, state }) => code !== 'STAFF_DECISION' && state === 'TO_DO')
    .map(({ code }) => code);
  return steps.length > 0 ? [{ code: 'APPLICATION_INCOMPLETE', steps }] : [];
}

/** Staff decides once on what was sent. */
export const checkDecision = ({ state }: { readonly state: ApplicationState }): ApplicationRefusal[] =>
  state === 'SUBMITTED' ? [] : [{ code: 'APPLICATION_NOT_TO_DECIDE', state }];
