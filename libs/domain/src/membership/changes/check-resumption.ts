import type { ChangeRefusal } from './refusals';
import type { Pause } from './rules/pause-must-stand-alone.rule';

/** The pause under way, or the next one planned. */
export const pauseToEnd = <P extends Pause>(pauses: readonly P[], today: string): P | undefined =>
  [...pauses]
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .find(({ endsOn }) => endsOn === null || endsOn > today);

/** Every reason not to end a pause on a day. */
export function checkResumption(pause: Pause | undefined, on: string, today: string): ChangeRefusal[] {
  if (!pause) return [{ code: 'NOT_PAUSED' }];
  return on < today ? [{ code: 'CHANGE_IN_THE_PAST', earliestOn: today }] : [];
}
