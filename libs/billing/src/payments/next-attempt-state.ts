import type { PaymentReading } from '@etabli/gateways';
import type { AttemptState } from './attempt-row';

/** Only forwards: messages come late, twice and in any order. Money that came in outweighs every refusal before it. */
const RANK: Readonly<Record<AttemptState, number>> = {
  PLANNED: 0,
  ACTION_NEEDED: 1,
  PROCESSING: 2,
  FAILED: 3,
  CANCELLED: 3,
  SUCCEEDED: 4,
  RETURNED: 5,
};

/** What is known of an attempt before the news. */
export interface Known {
  readonly state: AttemptState;
  /** The payer is on the provider's page, where a refusal may be followed by another try. */
  readonly onPage: boolean;
}

/** Where the news of the provider lead an attempt; null when they are no news. */
export function nextAttemptState({ state, onPage }: Known, reading: PaymentReading): AttemptState | null {
  const told = stateTold(reading, onPage);
  return told !== null && RANK[told] > RANK[state] ? told : null;
}

function stateTold({ state, failureCode }: PaymentReading, onPage: boolean): AttemptState | null {
  if (state === 'OPEN') return onPage || failureCode === null ? null : 'FAILED';
  // nobody is there to prove who they are: they are asked to pay on a page
  return state === 'ACTION_NEEDED' && !onPage ? 'FAILED' : state;
}

/** Why an attempt that took no money took none. */
export const failureOf = ({ state, failureCode }: PaymentReading): string =>
  state === 'ACTION_NEEDED' ? 'authentication_required' : (failureCode ?? 'declined');
