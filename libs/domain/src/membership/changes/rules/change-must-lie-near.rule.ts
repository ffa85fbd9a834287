import { addMonths } from '../../civil-months';
import type { ChangeRefusal } from '../refusals';

/** Beyond lies a typing mistake. */
const MONTHS_AHEAD = 12;

export interface ChangeDay {
  readonly on: string;
  readonly today: string;
}

/** What was lived was lived under what stood then: a change begins today at the earliest. */
export function changeMustLieNear({ on, today }: ChangeDay): ChangeRefusal | undefined {
  if (on < today) return { code: 'CHANGE_IN_THE_PAST', earliestOn: today };
  const latestOn = addMonths(today, MONTHS_AHEAD);
  return on > latestOn ? { code: 'CHANGE_TOO_FAR', latestOn } : undefined;
}
