import type { SessionRollQuery } from '../../generated/teach/graphql';

export type RollSession = NonNullable<SessionRollQuery['trainingSession']>;
export type RollLine = RollSession['roll'][number];

/** Those who have a seat; whether each is there, as far as it was written. */
export const seated = (roll: readonly RollLine[]): RollLine[] =>
  roll.filter(({ state }) => ['ENROLLED', 'ATTENDED', 'ABSENT', 'PASSED', 'FAILED'].includes(state));

export const waiting = (roll: readonly RollLine[]): RollLine[] =>
  roll.filter(({ state }) => state === 'WAITING' || state === 'OFFERED');

/** Present, absent, or not written yet. */
export function presenceOf({ state }: Pick<RollLine, 'state'>): 'present' | 'absent' | null {
  if (state === 'ATTENDED' || state === 'PASSED' || state === 'FAILED') return 'present';
  return state === 'ABSENT' ? 'absent' : null;
}

/** Those whose result is still to be given. */
export const toJudge = (roll: readonly RollLine[]): RollLine[] => roll.filter(({ state }) => state === 'ATTENDED');
